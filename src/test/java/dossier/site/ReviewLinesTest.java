package dossier.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dossier.Pipeline;
import dossier.curation.CrossCheck;
import dossier.curation.EditorsFiles;
import dossier.model.Dossier;
import dossier.model.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The lines that the page Review offers")
class ReviewLinesTest {
    private static final Pattern POINT = Pattern.compile("(?ms)^## (.*?)(?=^## )");
    private static final Pattern LINES = Pattern.compile("(?s)```yaml\n(.*?)```");

    @TempDir
    private Path folder;

    static Stream<Path> folders() throws IOException {
        try (Stream<Path> fixtures = Files.list(Path.of("src/test/resources/dossiers"))) {
            return Stream.concat(Stream.of(SampleSite.SEEDS), fixtures.sorted().toList().stream());
        }
    }

    /** A point: what it is about, and each way to settle it. */
    private record Point(String what, List<String> ways) {}

    @ParameterizedTest
    @MethodSource("folders")
    @DisplayName(
            "settle their points when they are pasted as they stand, the first of each as well as the last, and the first do no harm")
    void settle(Path original) throws IOException {
        settles(copy(original));
    }

    @Test
    @DisplayName("settle names of perhaps one person, and words that a file breaks into lines")
    void settle_names_and_broken_lines() throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        Files.writeString(input.resolve("first.txt"), """
                Talks in Lima

                LIMA - Chilean President Michelle Bachelet met Peruvian President
                Ollanta Humala in Lima. Foreign Minister Heraldo Munoz was there.

                Treaties on the border were
                signed. "It was a good day for all of us
                who live here, and for those who will," somebody said.
                """);
        Files.writeString(input.resolve("second.txt"), """
                What the minister thinks

                Foreign Minister H. Munoz praised the treaties. The foreign ministry in Santiago said that H. Munoz
                would travel on.
                """);
        assertThat(points(SampleSite.make(input)))
                .extracting(point -> point.what().split(" ", 2)[0])
                .contains("Name", "Speaker", "Statement");
        settles(input);
    }

    private static void settles(Path input) throws IOException {
        SampleSite site = SampleSite.make(input);
        List<Point> points = points(site);
        for (boolean first : List.of(true, false)) {
            Map<String, StringBuilder> lines = new TreeMap<>();
            List<Point> pasted =
                    points.stream().filter(point -> !point.ways().isEmpty()).toList();
            for (Point point : pasted) {
                List<String> ways = point.ways();
                String[] way = ways.get(first ? 0 : ways.size() - 1).split("\n", 2);
                lines.computeIfAbsent(way[0], key -> new StringBuilder(key + "\n"))
                        .append(way[1]);
            }
            Files.writeString(
                    input.resolve("corrections.yaml"),
                    String.join("", lines.values()).replace("YYYY-MM-DD", "2015-03-05"));
            EditorsFiles editor = EditorsFiles.read(input);
            Dossier dossier = Pipeline.run(input, editor, "test");
            assertThat(CrossCheck.of(editor, dossier)).isEmpty();
            if (first) {
                assertThat(dossier.said().statements())
                        .extracting(Statement::id, Statement::kind)
                        .containsExactlyElementsOf(site.dossier().said().statements().stream()
                                .map(statement -> tuple(statement.id(), statement.kind()))
                                .toList());
            }
            assertThat(points(SampleSite.make(input)))
                    .extracting(Point::what)
                    .noneMatch(pasted.stream().map(Point::what).toList()::contains);
        }
    }

    private Path copy(Path original) throws IOException {
        Path input = folder.resolve("input");
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = input.resolve(original.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        return input;
    }

    private static List<Point> points(SampleSite site) {
        List<Point> points = new ArrayList<>();
        Matcher point = POINT.matcher(site.text("review.md"));
        while (point.find()) {
            List<String> ways = new ArrayList<>();
            Matcher lines = LINES.matcher(point.group(1));
            while (lines.find()) {
                ways.add(lines.group(1));
            }
            points.add(new Point(point.group(1).split("\n\n- |\n\n[A-Z][^\n]* corrections.yaml", 2)[0], ways));
        }
        return points;
    }
}
