package dossier.pack;

import dossier.model.Dossier;
import dossier.pack.chapter.Chapters;
import dossier.pack.form.Docx;
import dossier.pack.form.Epub;
import dossier.pack.form.Fonts;
import dossier.pack.form.Letters;
import dossier.pack.form.Pdf;
import dossier.pack.form.Typesetting;
import dossier.pack.form.Zip;
import dossier.pack.outline.Outline;
import dossier.render.TemplateFiles;
import dossier.render.Templates;
import dossier.render.Words;
import dossier.site.page.Notes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A briefing pack.
 *
 * @param outline what it holds
 * @param files every format of it, whole, by file name
 * @param warnings what a reader of the PDF would miss, each a sentence
 */
public record Pack(Outline outline, SortedMap<String, byte[]> files, List<String> warnings) {
    private static final String NAME = "briefing";

    /** What a zip of a whole site is called, beside a pack. */
    public static final String SITE = "site.zip";

    /** The names of its files. */
    public static final List<String> NAMES = Stream.of(".docx", ".epub", ".html", ".md", ".pdf")
            .map(NAME::concat)
            .toList();

    /**
     * Makes it.
     *
     * @param notes the editor's texts, Markdown, by what they belong to
     * @param input the input folder, whose {@code templates/} overrides the shipped templates file by file
     * @param scope what of the dossier the pack holds
     * @throws PackException when a font of the user's can't be read
     */
    public static Pack make(Dossier dossier, Map<String, String> notes, Path input, Scope scope, Layout layout) {
        TemplateFiles files = new TemplateFiles(input.resolve("templates"));
        Words words = new Words(files, dossier.settings().language());
        Outline outline = outline(dossier, words, new Notes(notes), scope, layout);
        Templates templates = new Templates(files, words);
        Typesetting typesetting = new Typesetting(templates, outline);
        Fonts fonts = fonts(input, dossier.settings().fonts());
        Supplier<Map<String, byte[]>> paged = () -> {
            Pdf pdf = Pdf.print(typesetting.print(fonts.named(files.read("pack/print.css"))), outline, fonts);
            byte[] epub = new Epub(templates, outline, pdf.pages()).bytes(NAME + ".pdf");
            return Map.of(NAME + ".pdf", pdf.bytes(), NAME + ".epub", epub);
        };
        Supplier<Map<String, byte[]>> flowing = () -> Map.of(
                NAME + ".md", bytes(typesetting.markdown()),
                NAME + ".html", bytes(typesetting.html(files.read("pack/style.css"))),
                NAME + ".docx", Docx.of(templates, outline));
        SortedMap<String, byte[]> made = new TreeMap<>();
        Stream.of(paged, flowing).parallel().map(Supplier::get).forEachOrdered(part -> made.putAll(part));
        return new Pack(outline, made, new Letters(fonts).missing(outline));
    }

    /** A site in one file, for reading offline. */
    public static byte[] zip(SortedMap<String, byte[]> site) {
        return Zip.of(site, "");
    }

    private static Outline outline(Dossier dossier, Words words, Notes notes, Scope scope, Layout layout) {
        Dossier held = scope.of(dossier);
        String told = scope.told(dossier, words);
        return layout == Layout.NOTE
                ? Chapters.note(held, words, notes, told)
                : Chapters.pack(held, words, notes, told, scope.isWhole());
    }

    private static Fonts fonts(Path input, List<String> names) {
        List<byte[]> own = new ArrayList<>();
        for (String name : names) {
            try {
                own.add(Files.readAllBytes(input.resolve(name)));
            } catch (IOException e) {
                throw new PackException(
                        input.resolve(name) + ": the font can't be read; correct \"fonts\" in dossier.yaml");
            }
        }
        return new Fonts(own);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
