package dossier.pack.form;

import dossier.pack.outline.Outline;
import dossier.pack.outline.Section;
import dossier.render.Templates;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The pack as EPUB 3: a file a chapter, its pages those of the PDF. */
public final class Epub {
    private static final String MIMETYPE = "mimetype";

    private final Templates templates;
    private final Outline outline;
    private final List<Chapter> chapters;
    private final List<Break> breaks = new ArrayList<>();
    private final Map<String, String> links = new HashMap<>();

    /**
     * A file of the book.
     *
     * @param name of it
     * @param sections in it
     * @param breaks the number of the page that starts with the section of that anchor
     */
    public record Chapter(String name, List<Section> sections, Map<String, Integer> breaks) {
        /** Whether a page starts with the section of that anchor. */
        public boolean starts(String anchor) {
            return breaks.containsKey(anchor);
        }
    }

    /** Where a page of the printed pack starts. */
    public record Break(int number, String href) {}

    /**
     * @param pages the page of the PDF that each anchor is on
     */
    public Epub(Templates templates, Outline outline, Map<String, Integer> pages) {
        this.templates = templates;
        this.outline = outline;
        chapters = chapters(outline.sections());
        int last = 0;
        for (Chapter chapter : chapters) {
            for (Section section : chapter.sections()) {
                String file = chapter.name() + ".xhtml";
                links.putAll(Places.links(List.of(section), file + "#"));
                int page = pages.getOrDefault(section.anchor(), 0);
                if (page > last && section.listed()) {
                    chapter.breaks().put(section.anchor(), page);
                    breaks.add(new Break(page, file + "#page-" + page));
                    last = page;
                }
            }
        }
    }

    /** Each listed section begins a file, but where it stands right under the heading of its part. */
    private static List<Chapter> chapters(List<Section> sections) {
        List<Chapter> chapters = new ArrayList<>();
        Section before = null;
        for (Section section : sections) {
            boolean under = before != null
                    && before.level() < section.level()
                    && before.blocks().isEmpty();
            if (chapters.isEmpty() || (section.listed() && !under)) {
                String name = String.format(Locale.ROOT, "part-%04d", chapters.size() + 1);
                chapters.add(new Chapter(name, new ArrayList<>(), new HashMap<>()));
            }
            chapters.get(chapters.size() - 1).sections().add(section);
            before = section;
        }
        return chapters;
    }

    /**
     * The book.
     *
     * @param print the file name of the PDF whose pages it tells
     */
    public byte[] bytes(String print) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        put(files, MIMETYPE, "application/epub+zip");
        put(files, "META-INF/container.xml", page("container.xml", Map.of()));
        put(files, "EPUB/style.css", templates.file("pack/epub/style.css", Map.of()));
        put(files, "EPUB/cover.xhtml", page("cover.xhtml", Map.of()));
        StringBuilder content = new StringBuilder();
        for (Chapter chapter : chapters) {
            String text = page("chapter.xhtml", Map.of("chapter", chapter));
            content.append(text);
            put(files, "EPUB/" + chapter.name() + ".xhtml", text);
        }
        put(files, "EPUB/nav.xhtml", page("nav.xhtml", Map.of("pages", breaks, "inside", false)));
        UUID id = UUID.nameUUIDFromBytes(content.toString().getBytes(StandardCharsets.UTF_8));
        put(
                files,
                "EPUB/package.opf",
                page(
                        "package.opf",
                        Map.of(
                                "chapters",
                                chapters,
                                "pages",
                                breaks,
                                "print",
                                print,
                                "id",
                                "urn:uuid:" + id,
                                "modified",
                                outline.modified())));
        return Zip.of(files, MIMETYPE);
    }

    private String page(String template, Map<String, Object> more) {
        Map<String, Object> values = new HashMap<>(Map.of("pack", outline, "places", new Places(links, false)));
        values.putAll(more);
        return templates.file("pack/epub/" + template, values).strip() + "\n";
    }

    private static void put(Map<String, byte[]> files, String path, String text) {
        String content = path.equals(MIMETYPE) ? text.strip() : text;
        files.put(path, content.getBytes(StandardCharsets.UTF_8));
    }
}
