package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("However the articles and corrections change")
class HistoryTest {
    private static final int STEPS = 6;

    @TempDir
    private Path folder;

    private final Set<String> published = new TreeSet<>();

    static Stream<Integer> histories() {
        return Stream.iterate(1, seed -> seed + 1).limit("full".equals(System.getProperty("proofs")) ? 100 : 2);
    }

    @ParameterizedTest
    @MethodSource("histories")
    @DisplayName("no address that was ever published is dead, and the last build is that of a fresh clone")
    void no_address_dies(int seed) throws IOException {
        Random random = new Random(seed);
        List<Path> pool = pool();
        Path input = Files.createDirectories(folder.resolve("in"));
        Path site = folder.resolve("site");
        Set<Path> present = new TreeSet<>();
        for (int step = 0; step < STEPS; step++) {
            change(input, pool, present, random);
            Files.writeString(input.resolve("corrections.yaml"), corrections(new ArrayList<>(present), random));
            build(input, site);
            published.addAll(pages(site));
            assertThat(pages(site)).as("step " + step).containsAll(published);
        }
        Path fresh = folder.resolve("fresh");
        build(input, fresh);
        assertThat(pages(fresh)).isEqualTo(pages(site));
    }

    /** Adds some articles and takes some out, but never all. */
    private static void change(Path input, List<Path> pool, Set<Path> present, Random random) throws IOException {
        for (int i = 0; i < 4 || present.size() < 2; i++) {
            Path article = pool.get(random.nextInt(pool.size()));
            Path copy = input.resolve(article.getFileName());
            if (present.contains(article) && present.size() > 2) {
                present.remove(article);
                Files.delete(copy);
            } else if (present.add(article)) {
                Files.copy(article, copy);
            }
        }
    }

    private static String corrections(List<Path> present, Random random) {
        Collections.shuffle(present, random);
        String two = "  - {sources: [" + name(present.get(0)) + ", " + name(present.get(1)) + "], because: a test}\n";
        return switch (random.nextInt(3)) {
            case 0 -> "same-meeting:\n" + two;
            case 1 -> "not-same-meeting:\n" + two;
            default -> "";
        };
    }

    private static String name(Path article) {
        String file = article.getFileName().toString();
        return "\"" + file.substring(0, file.lastIndexOf('.')) + "\"";
    }

    private static List<Path> pool() throws IOException {
        List<Path> pool = new ArrayList<>();
        for (String root : List.of("seeds", "src/test/resources/dossiers")) {
            try (Stream<Path> walk = Files.walk(Path.of(root), 2)) {
                walk.filter(path -> path.toString().endsWith(".txt")).sorted().forEach(pool::add);
            }
        }
        return pool;
    }

    private static void build(Path input, Path site) {
        StringWriter err = new StringWriter();
        PrintWriter out = new PrintWriter(new StringWriter());
        int code = Main.run(
                new String[] {"build", input.toString(), "-o", site.toString()}, out, new PrintWriter(err, true));
        assertThat(code).as(err.toString()).isZero();
    }

    private static Set<String> pages(Path site) throws IOException {
        try (Stream<Path> walk = Files.walk(site)) {
            Set<String> pages = new TreeSet<>();
            walk.filter(Files::isRegularFile)
                    .map(path -> site.relativize(path).toString())
                    .filter(path -> path.endsWith(".html") || path.endsWith(".md"))
                    .forEach(pages::add);
            return pages;
        }
    }
}
