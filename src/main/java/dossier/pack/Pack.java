package dossier.pack;

import dossier.model.Dossier;
import dossier.pack.form.Zip;
import dossier.pack.outline.Outline;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A briefing pack.
 *
 * @param outline what it holds
 * @param files every format of it, whole, by file name
 * @param warnings what a reader of the PDF would miss, each a sentence
 */
public record Pack(Outline outline, SortedMap<String, byte[]> files, List<String> warnings) {
    static final String DOCX = "briefing.docx";
    static final String EPUB = "briefing.epub";
    static final String HTML = "briefing.html";
    static final String MARKDOWN = "briefing.md";
    static final String PDF = "briefing.pdf";

    /** What a zip of a whole site is called, beside a pack. */
    public static final String SITE = "site.zip";

    /** The names of its files. */
    public static final List<String> NAMES = List.of(DOCX, EPUB, HTML, MARKDOWN, PDF);

    /**
     * Makes it.
     *
     * @param notes the editor's texts, Markdown, by what they belong to
     * @param input the input folder, whose {@code templates/} overrides the shipped templates file by file
     * @param scope what of the dossier the pack holds
     * @throws PackException when a font of the user's can't be read
     */
    public static Pack make(Dossier dossier, Map<String, String> notes, Path input, Scope scope, Layout layout) {
        return Manuscript.of(dossier, notes, input, scope, layout).print();
    }

    /** A site in one file, for reading offline. */
    public static byte[] zip(SortedMap<String, byte[]> site) {
        return Zip.of(site, "");
    }
}
