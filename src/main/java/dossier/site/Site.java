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
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A site that was made, and whose files were given away one by one as they were finished.
 *
 * @param paths of every file, under the site's root with forward slashes
 * @param links how many internal links were followed
 * @param addresses the pages of what the dossier has now, without ending: not those of what it had before
 * @param offline those files that differ in a copy of the site that is handed out in one piece
 */
public record Site(SortedSet<String> paths, int links, SortedSet<String> addresses, SortedMap<String, byte[]> offline) {
    /** A user's own properties, colours and fonts, which follow the style that ships. */
    private static final String LOOK = "look.css";

    private static final String PAGE = ".html";
    private static final String DATA = "dossier.json";

    /**
     * Every file of the site, whole, by its path under the site's root with forward slashes.
     *
     * @param notes the editor's texts, Markdown, by what they belong to: "overview", or a meeting's or actor's slug
     * @param before the addresses given out so far, each of which has a page
     * @param input the input folder, whose {@code templates/} overrides the shipped templates file by file
     * @throws dossier.render.TemplateException when a template is wrong, with file and line
     * @throws DeadLinkException when a page links to what is not there
     */
    public static SortedMap<String, byte[]> render(
            Dossier dossier, Map<String, String> notes, Permalinks before, Path input) {
        NavigableMap<String, byte[]> files = new ConcurrentSkipListMap<>();
        Stationery stationery = Stationery.of(input, dossier.settings().language());
        build(dossier, notes, before, stationery, Beside.NOTHING, null, files::put);
        return files;
    }

    /** The same of a dossier that has given out no address yet. */
    public static SortedMap<String, byte[]> render(Dossier dossier, Map<String, String> notes, Path input) {
        return render(dossier, notes, Permalinks.NONE, input);
    }

    /**
     * Makes the files of a site, with links to what stands beside it, and a page of what changed since an earlier edition.
     *
     * @param beside the files that others put beside the site's
     * @param since finds them, given the {@code dossier.json} of this edition; null for no such page
     * @param receiver takes each file as it is finished: when a link turns out to be dead, that is after most of them
     */
    public static Site build(
            Dossier dossier,
            Map<String, String> notes,
            Permalinks before,
            Stationery stationery,
            Beside beside,
            @Nullable Function<byte[], List<Change>> since,
            Receiver receiver) {
        Catalog catalog = new Catalog(dossier);
        TemplateFiles files = stationery.files();
        Words words = stationery.words();
        Making out = new Making(receiver);
        List<Change> changes = since == null ? null : since.apply(DossierJson.bytes(catalog));
        CompletableFuture<Void> data =
                CompletableFuture.runAsync(() -> out.take(DATA, to -> DossierJson.write(catalog, to)));
        SortedMap<String, byte[]> made = Exports.of(catalog);
        made.putAll(assets(files));
        made.forEach(out::take);
        Set<String> exports = new TreeSet<>(made.keySet());
        exports.add(DATA);
        exports.addAll(beside.files());
        Notes texts = new Notes(notes);
        Pages pages = new Pages(catalog, stationery.templates(), words, texts, exports, changes);
        CompletableFuture<Void> search = CompletableFuture.runAsync(() -> pages.searchIndex(out::take));
        pages.each(out::page);
        SortedSet<String> addresses = out.addresses();
        pages.former(before, addresses, out::page);
        joined(data);
        joined(search);
        String base = dossier.settings().base();
        if (base != null) {
            out.take("sitemap.xml", Exports.sitemap(base, addresses));
        }
        NavigableMap<String, byte[]> offline = new TreeMap<>();
        if (!beside.copy().isEmpty()) {
            exports.remove(beside.copy());
            new Pages(catalog, new Templates(files, words), words, texts, exports, changes).naming(offline::put);
        }
        Set<String> all = new TreeSet<>(out.paths);
        all.addAll(beside.files());
        int links = out.links.follow(all, again -> {
            pages.each(again);
            pages.former(before, addresses, again);
        });
        return new Site(out.paths, links, addresses, offline);
    }

    /** Waits for it; what went wrong in it goes wrong here. */
    private static void joined(CompletableFuture<Void> work) {
        try {
            work.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** What is given away, and what is kept of it. */
    private record Making(Receiver receiver, SortedSet<String> paths, LinkCheck links) {
        Making(Receiver receiver) {
            this(receiver, new ConcurrentSkipListSet<>(), new LinkCheck());
        }

        void page(String path, byte[] bytes) {
            take(path, bytes);
            links.read(path, bytes);
        }

        void take(String path, byte[] bytes) {
            paths.add(path);
            receiver.take(path, bytes);
        }

        void take(String path, Receiver.Contents contents) {
            paths.add(path);
            receiver.take(path, contents);
        }

        /** Those of the pages so far. */
        SortedSet<String> addresses() {
            SortedSet<String> addresses = new TreeSet<>();
            paths.stream()
                    .filter(path -> path.endsWith(PAGE))
                    .forEach(path -> addresses.add(path.substring(0, path.length() - PAGE.length())));
            return addresses;
        }
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
        Stationery plain = Stationery.of(input, dossier.settings().language());
        return new Pages(new Catalog(dossier), plain.templates(), plain.words(), new Notes(Map.of()), Set.of(), null)
                .concerns();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
