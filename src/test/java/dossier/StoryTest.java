package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.cli.Main;
import dossier.git.Repository;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A dossier kept in git, rebuilt after each commit,")
class StoryTest {
    private static final boolean FULL = "full".equals(System.getProperty("proofs"));
    private static final int COMMITS = FULL ? 50 : 7;
    private static final String AGAIN = "again-";
    private static final Pattern WRITTEN = Pattern.compile("(\\d+) new or changed");

    @TempDir
    private Path folder;

    private final Random random = new Random(50);
    private final Deque<Path> pool = new ArrayDeque<>();
    private final Map<String, Path> originals = new TreeMap<>();
    private final List<String> corrections = new ArrayList<>();
    private final Set<String> published = new TreeSet<>();
    private final List<Long> millis = new ArrayList<>();
    private int written;
    private Path input;
    private Path site;

    @BeforeEach
    void gather() throws IOException {
        input = Files.createDirectories(folder.resolve("repository/seeds"));
        site = folder.resolve("site");
        for (String root : List.of("seeds", "src/test/resources/dossiers")) {
            try (Stream<Path> walk = Files.walk(Path.of(root), 2)) {
                walk.filter(path -> path.toString().endsWith(".txt")).sorted().forEach(pool::add);
            }
        }
        pool.forEach(article -> originals.put(article.getFileName().toString(), article));
    }

    @Test
    @DisplayName("keeps every address, merges without a conflict, and is what a build from nothing gives")
    void from_the_first_commit_to_the_last(TestReporter reporter) throws IOException {
        Repository repository = Repository.in(folder.resolve("repository"));
        Files.writeString(repository.folder().resolve(".gitattributes"), "seeds/permalinks.yaml merge=union\n");
        add();
        add();
        build();
        repository.commit("Two articles");
        for (int commit = 1; commit < COMMITS; commit++) {
            String what = commit % 5 == 2 ? merge(repository) : commit % 5 == 4 ? rename() : change(commit);
            build();
            repository.commit(what);
            if (commit % 10 == 0 || commit == COMMITS - 1) {
                compareWithNothing();
            }
        }
        assertThat(repository.run("grep", "-l", "<<<<<<<").text()).isEmpty();
        assertThat(run("build", input.toString(), "-o", site.toString(), "--frozen"))
                .contains(" 0 new or changed");
        assertThat(run("diff", "HEAD~1", "-i", input.toString())).isNotBlank();
        millis.sort(null);
        String figures = repository.git("rev-list", "--count", "HEAD").strip() + " commits with those of branches, "
                + millis.size() + " builds of " + millis.get(millis.size() / 2) + " ms (median), " + written
                + " files written in all, " + files(site).size() + " at the end, " + published.size()
                + " addresses ever given, none dead, no conflict";
        reporter.publishEntry("story", figures);
    }

    /** Two branches add articles of their own and are merged. */
    private String merge(Repository repository) throws IOException {
        repository.git("checkout", "-q", "-b", "other");
        add();
        build(folder.resolve("branch"));
        repository.commit("An article on a branch");
        repository.git("checkout", "-q", "main");
        add();
        build();
        repository.commit("An article beside it");
        Repository.Outcome outcome = repository.run("merge", "-q", "--no-edit", "other");
        assertThat(outcome.code()).as(outcome.text()).isZero();
        repository.git("branch", "-q", "-d", "other");
        return "What the merge brought together";
    }

    private String change(int commit) throws IOException {
        if (commit % 5 != 3) {
            add();
            return "An article";
        }
        if (corrections.isEmpty() || random.nextInt(3) > 0) {
            List<Path> two = articles();
            String kind = random.nextBoolean() ? "same-meeting" : "not-same-meeting";
            corrections.add(kind + ":\n  - {sources: [" + id(two.get(0)) + ", " + id(two.get(two.size() - 1))
                    + "], because: a test}\n");
        }
        while (corrections.size() > 1) {
            corrections.remove(0);
        }
        Files.writeString(input.resolve("corrections.yaml"), String.join("", corrections));
        return "A correction";
    }

    private String rename() throws IOException {
        List<Path> all = articles();
        Path article = all.get(random.nextInt(all.size()));
        corrections.clear();
        Files.writeString(input.resolve("corrections.yaml"), "");
        Files.move(article, article.resolveSibling(AGAIN + article.getFileName()));
        return "Another name for an article";
    }

    /** Adds an article; when all are there, takes one out. */
    private void add() throws IOException {
        Path article = pool.poll();
        if (article == null) {
            Path gone = articles().get(0);
            Files.delete(gone);
            pool.add(Objects.requireNonNull(
                    originals.get(gone.getFileName().toString().replace(AGAIN, ""))));
        } else {
            String text = Files.readString(article);
            Files.writeString(input.resolve(article.getFileName().toString()), text);
        }
    }

    private List<Path> articles() throws IOException {
        try (Stream<Path> list = Files.list(input)) {
            return new ArrayList<>(list.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList());
        }
    }

    private static String id(Path article) {
        String file = article.getFileName().toString();
        return "\"" + file.substring(0, file.lastIndexOf('.')) + "\"";
    }

    private void build() throws IOException {
        long start = System.nanoTime();
        Matcher outcome = WRITTEN.matcher(build(site));
        millis.add((System.nanoTime() - start) / 1_000_000);
        assertThat(outcome.find()).isTrue();
        written += Integer.parseInt(outcome.group(1));
        Set<String> pages = new TreeSet<>(files(site).keySet());
        pages.removeIf(path -> !path.endsWith(".html") && !path.endsWith(".md"));
        assertThat(pages).containsAll(published);
        published.addAll(pages);
    }

    private String build(Path where) {
        return run("build", input.toString(), "-o", where.toString());
    }

    private void compareWithNothing() throws IOException {
        Path fresh = Files.createTempDirectory(folder, "fresh");
        build(fresh);
        assertThat(files(fresh)).isEqualTo(files(site));
    }

    private static String run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
        assertThat(code).as(err.toString()).isZero();
        return out.toString();
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return files;
    }
}
