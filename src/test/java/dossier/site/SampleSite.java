package dossier.site;

import dossier.Pipeline;
import dossier.curation.EditorsFiles;
import dossier.model.Dossier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/**
 * The site of a folder of articles.
 *
 * @param dossier that it shows
 * @param files of it
 */
record SampleSite(Dossier dossier, SortedMap<String, byte[]> files) {
    private static final Map<Path, SampleSite> MADE = new LinkedHashMap<>();

    static final Path SEEDS = Path.of("seeds");

    /** Articles full of markup, script and odd characters. */
    static final Path HOSTILE = Path.of("src/test/resources/site/hostile");

    /** The site of a folder, made once. */
    static synchronized SampleSite of(Path input) {
        return MADE.computeIfAbsent(input, SampleSite::make);
    }

    /** The site of so many made-up articles, made once. */
    static synchronized SampleSite newsroom(int articles) {
        return MADE.computeIfAbsent(Path.of("newsroom " + articles), name -> {
            try {
                Path folder = Files.createTempDirectory("newsroom");
                new Newsroom(42).write(folder, articles);
                return make(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static SampleSite make(Path input) {
        EditorsFiles editor = EditorsFiles.read(input);
        Dossier dossier = Pipeline.run(input, editor, "test");
        return new SampleSite(dossier, Site.render(dossier, editor.notes(), input));
    }

    String text(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new IllegalArgumentException("no file " + path + " among " + files.keySet());
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** One page of each kind, by kind: the first of its folder, and every page at the root. */
    Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (String path : files.keySet()) {
            if (path.endsWith(".html")) {
                int slash = path.indexOf('/');
                boolean single = slash < 0 || path.endsWith("/index.html");
                kinds.putIfAbsent(single ? path : path.substring(0, slash), path);
            }
        }
        return kinds;
    }

    /** The pages to look at: one of each kind, all of them under -Pfull. */
    Collection<String> pages() {
        return "full".equals(System.getProperty("proofs"))
                ? files.keySet().stream().filter(path -> path.endsWith(".html")).toList()
                : kinds().values();
    }

    /** The seeds, articles full of markup, and sixty articles. */
    static Stream<Named<SampleSite>> all() {
        return Stream.of(
                Named.of("the seeds", of(SEEDS)),
                Named.of("articles full of markup", of(HOSTILE)),
                Named.of("sixty articles", newsroom(60)));
    }

    /** Writes the site to a folder. */
    void write(Path folder) {
        files.forEach((path, bytes) -> {
            try {
                Path file = folder.resolve(path);
                Files.createDirectories(file.getParent());
                Files.write(file, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
