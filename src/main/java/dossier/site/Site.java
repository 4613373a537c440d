package dossier.site;

import dossier.changes.Change;
import dossier.model.Dossier;
import dossier.model.Permalinks;
import dossier.render.TemplateFiles;
import dossier.render.Templates;
import dossier.render.Words;
import dossier.site.catalog.Catalog;
import dossier.site.data.DossierJson;
import dossier.site.data.Exports;
import dossier.site.page.Notes;
import dossier.site.page.Pages;
import dossier.site.view.Concern;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The files of a dossier's site.
 *
 * @param files every file, whole, by its path under the site's root with forward slashes
 * @param links how many internal links were followed
 * @param addresses the pages of what the dossier has now, without ending: not those of what it had before
 * @param offline every file as it stands in a copy of the site that is handed out in one piece
 */
public record Site(
        SortedMap<String, byte[]> files, int links, SortedSet<String> addresses, SortedMap<String, byte[]> offline) {
    /** A user's own properties, colours and fonts, which follow the style that ships. */
    private static final String LOOK = "look.css";

    private static final String PAGE = ".html";
    private static final String DATA = "dossier.json";

    /**
     * Every file of the site, whole, by its path under the site's root with forward slashes.
     *
     * @param notes the editor's texts, Markdown, by what they belong to: "overview", or a meeting's or actor's slug
     * @param input the input folder, whose {@code templates/} overrides the shipped templates file by file
     * @throws dossier.render.TemplateException when a template is wrong, with file and line
     * @throws DeadLinkException when a page links to what is not there
     */
    public static SortedMap<String, byte[]> render(Dossier dossier, Map<String, String> notes, Path input) {
        return build(dossier, notes, Permalinks.NONE, input).files();
    }

    /**
     * The same, with a page at every address that was ever given out.
     *
     * @param before the addresses given out so far
     */
    public static Site build(Dossier dossier, Map<String, String> notes, Permalinks before, Path input) {
        return build(dossier, notes, before, input, Beside.NOTHING, null);
    }

    /**
     * The same, with links to what stands beside it, and a page of what changed since an earlier edition.
     *
     * @param beside the files that others put beside the site's
     * @param since finds them, given the {@code dossier.json} of this edition; null for no such page
     */
    public static Site build(
            Dossier dossier,
            Map<String, String> notes,
            Permalinks before,
            Path input,
            Beside beside,
            @Nullable Function<byte[], List<Change>> since) {
        Catalog catalog = new Catalog(dossier);
        TemplateFiles templates = new TemplateFiles(input.resolve("templates"));
        Words words = new Words(templates, dossier.settings().language());
        SortedMap<String, byte[]> files = new ConcurrentSkipListMap<>();
        LinkCheck links = new LinkCheck();
        CompletableFuture<byte[]> data = CompletableFuture.supplyAsync(() -> DossierJson.write(catalog));
        files.putAll(Exports.of(catalog));
        List<Change> changes = since == null ? null : since.apply(data.join());
        files.putAll(assets(templates));
        BiConsumer<String, String> receiver = (path, text) -> {
            files.put(path, bytes(text));
            links.read(path, text);
        };
        Set<String> exports = new TreeSet<>(files.keySet());
        exports.add(DATA);
        exports.addAll(beside.files());
        Notes texts = new Notes(notes);
        Pages pages = new Pages(catalog, new Templates(templates, words), words, texts, exports, changes);
        CompletableFuture<SortedMap<String, byte[]>> search = CompletableFuture.supplyAsync(pages::searchIndex);
        pages.each(receiver);
        SortedSet<String> addresses = new TreeSet<>();
        files.keySet().stream()
                .filter(path -> path.endsWith(PAGE))
                .forEach(path -> addresses.add(path.substring(0, path.length() - PAGE.length())));
        pages.former(before, addresses, receiver);
        files.put(DATA, data.join());
        files.putAll(search.join());
        String base = dossier.settings().base();
        if (base != null) {
            files.put("sitemap.xml", Exports.sitemap(base, addresses));
        }
        SortedMap<String, byte[]> offline = new TreeMap<>(files);
        if (!beside.copy().isEmpty()) {
            exports.remove(beside.copy());
            new Pages(catalog, new Templates(templates, words), words, texts, exports, changes)
                    .naming((path, text) -> offline.put(path, bytes(text)));
        }
        Set<String> all = new TreeSet<>(files.keySet());
        all.addAll(beside.files());
        return new Site(files, links.follow(all), addresses, offline);
    }

    private static Map<String, byte[]> assets(TemplateFiles templates) {
        String look = templates.has(LOOK) ? templates.read(LOOK) : "";
        return Map.of(
                "assets/style.css", bytes(templates.read("style.css") + look),
                "assets/icon.svg", bytes(templates.read("icon.svg")),
                "assets/script.js", bytes(templates.read("script.js")));
    }

    /** What the tool is not sure of, those first on which most hangs. */
    public static List<Concern> concerns(Dossier dossier, Path input) {
        TemplateFiles templates = new TemplateFiles(input.resolve("templates"));
        Words words = new Words(templates, dossier.settings().language());
        Templates none = new Templates(templates, words);
        return new Pages(new Catalog(dossier), none, words, new Notes(Map.of()), Set.of(), null).concerns();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
