package dossier.dating;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Golden;
import dossier.knowledge.TableReader;
import dossier.knowledge.Tables;
import dossier.model.Article;
import dossier.model.Cast;
import dossier.model.Corrections;
import dossier.model.DateExpression;
import dossier.model.Dates;
import dossier.model.Interval;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The files are named by the day that their sentences are written on. */
@DisplayName("A date expression means, from the day of writing,")
final class ExpressionsTest {
    private static final Tables TABLES = TableReader.shipped();
    private static final Cast NOBODY = new Cast(Map.of(), Map.of(), List.of());

    @TestFactory
    Stream<DynamicTest> what_its_line_says() {
        return Golden.inputs("dating/expressions", ".txt").stream().flatMap(ExpressionsTest::lines);
    }

    private static Stream<DynamicTest> lines(Path file) {
        LocalDate day = LocalDate.parse(file.getFileName().toString().replace(".txt", ""));
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> {
                        int arrow = line.indexOf(" => ");
                        String sentence = line.substring(0, arrow);
                        return DynamicTest.dynamicTest(
                                day + ": " + sentence,
                                () -> assertThat(read(day, sentence)).isEqualTo(line.substring(arrow + 4)));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(LocalDate day, String sentence) {
        Article article = Written.article("a", day, sentence);
        Dates dates = Dating.date(List.of(article), NOBODY, TABLES, Corrections.NONE);
        String read =
                dates.in(article.id()).stream().map(ExpressionsTest::words).collect(Collectors.joining(", "));
        return read.isEmpty() ? "none" : read;
    }

    private static String words(DateExpression date) {
        Interval days = date.when().interval();
        return date.text() + " " + days.earliest() + (days.isDay() ? "" : ".." + days.latest());
    }
}
