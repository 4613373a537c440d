package dossier.pack;

import dossier.model.Dossier;
import dossier.pack.chapter.Chapters;
import dossier.pack.form.Docx;
import dossier.pack.form.Epub;
import dossier.pack.form.Fonts;
import dossier.pack.form.Letters;
import dossier.pack.form.Pdf;
import dossier.pack.form.Typesetting;
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
 * A briefing pack as it goes to the printer: all that it says and what it is set with, and nothing of the dossier, which
 * is far larger and may be let go before the pages are laid out.
 */
public final class Manuscript {
    private final Outline outline;
    private final TemplateFiles files;
    private final Templates templates;
    private final Fonts fonts;

    private Manuscript(Outline outline, TemplateFiles files, Words words, Fonts fonts) {
        this.outline = outline;
        this.files = files;
        this.templates = new Templates(files, words);
        this.fonts = fonts;
    }

    /**
     * Writes it.
     *
     * @param notes the editor's texts, Markdown, by what they belong to
     * @param input the input folder, whose {@code templates/} overrides the shipped templates file by file
     * @param scope what of the dossier the pack holds
     * @throws PackException when a font of the user's can't be read
     */
    public static Manuscript of(Dossier dossier, Map<String, String> notes, Path input, Scope scope, Layout layout) {
        TemplateFiles files = new TemplateFiles(input.resolve("templates"));
        Words words = new Words(files, dossier.settings().language());
        Dossier held = scope.of(dossier);
        String told = scope.told(dossier, words);
        Outline outline = layout == Layout.NOTE
                ? Chapters.note(held, words, new Notes(notes), told)
                : Chapters.pack(held, words, new Notes(notes), told, scope.isWhole());
        return new Manuscript(
                outline, files, words, fonts(input, dossier.settings().fonts()));
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

    /** Prints every format of it. */
    public Pack print() {
        Typesetting typesetting = new Typesetting(templates, outline);
        Supplier<Map<String, byte[]>> paged = () -> {
            Pdf pdf = Pdf.print(() -> typesetting.print(fonts.named(files.read("pack/print.css"))), outline, fonts);
            byte[] epub = new Epub(templates, outline, pdf.pages()).bytes(Pack.PDF);
            return Map.of(Pack.PDF, pdf.bytes(), Pack.EPUB, epub);
        };
        Supplier<Map<String, byte[]>> flowing = () -> Map.of(
                Pack.MARKDOWN, bytes(typesetting.markdown()),
                Pack.HTML, bytes(typesetting.html(files.read("pack/style.css"))),
                Pack.DOCX, Docx.of(templates, outline));
        SortedMap<String, byte[]> made = new TreeMap<>();
        Stream.of(paged, flowing).parallel().map(Supplier::get).forEachOrdered(part -> made.putAll(part));
        return new Pack(outline, made, new Letters(fonts).missing(outline));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
