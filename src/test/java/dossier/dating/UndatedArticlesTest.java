package dossier.dating;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Golden;
import dossier.actors.Casting;
import dossier.knowledge.TableReader;
import dossier.knowledge.Tables;
import dossier.model.Article;
import dossier.model.Basis;
import dossier.model.Cast;
import dossier.model.Corrections;
import dossier.model.Dates;
import dossier.model.Evidence;
import dossier.model.Interval;
import dossier.model.Permalinks;
import dossier.model.SourceId;
import dossier.model.When;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("An article without a date")
final class UndatedArticlesTest {
    private static final Tables TABLES = TableReader.read(Path.of("src/test/resources/dating/reference"));
    private static final Cast NOBODY = new Cast(Map.of(), Map.of(), List.of());

    @TestFactory
    Stream<DynamicTest> is_dated_by_what_it_mentions() {
        return Golden.inputs("dating/articles", ".txt").stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    Path expected = Path.of(file.toString().replace(".txt", ".expected"));
                    Golden.check(expected, words(date(Files.readString(file))) + "\n");
                }));
    }

    @Test
    void shows_the_words_that_each_conclusion_follows_from() throws IOException {
        String text = Files.readString(Path.of("src/test/resources/dating/articles/strike-week.txt"));
        Article article = Written.article("a", null, text);
        When when =
                Dating.date(List.of(article), NOBODY, TABLES, Corrections.NONE).of(article.id());
        assertThat(when.evidence())
                .isNotEmpty()
                .allSatisfy(e -> assertThat(e.span().of(article.text())).isEqualTo(e.text()));
        assertThat(when.evidence()).extracting(Evidence::text).contains("3 May 1987");
    }

    @Test
    void is_not_dated_by_an_office_whose_end_its_words_tell() {
        assertThat(cast("The banker was jailed in the scandal that brought down South Korean President Park Geun-hye."))
                .isEqualTo("unknown");
        assertThat(cast("The banker praised South Korean President Park Geun-hye."))
                .isEqualTo("2013-02-23 to 2017-03-12, certain");
    }

    @Test
    void that_calls_somebody_by_an_office_still_held_is_hardly_later_than_the_tables_but_that_is_not_certain() {
        LocalDate newest = Objects.requireNonNull(TableReader.shipped().newest());
        assertThat(cast("The banker praised South African President Cyril Ramaphosa."))
                .isEqualTo("2018-02-13 to " + (newest.getYear() + 1) + "-12-31");
    }

    @Test
    void names_no_reason_that_would_exclude_some_of_the_days_it_may_be_of() {
        When when = when(
                "Trump arrives in Singapore to see Kim\n\nU.S. President Donald Trump landed in Singapore on Sunday "
                        + "for a summit with North Korean leader Kim Jong Un that could end a long dispute.");
        assertThat(when.interval().earliest()).isBefore("2018-06-01");
        assertThat(when.evidence()).extracting(Evidence::says).noneMatch(says -> says.startsWith("not before 2018-06"));
    }

    private static String cast(String text) {
        return words(when(text));
    }

    private static When when(String text) {
        Tables tables = TableReader.shipped();
        List<Article> articles = List.of(Written.article("a", null, text));
        Cast cast = Casting.cast(articles, tables, Corrections.NONE, Permalinks.NONE);
        return Dating.date(articles, cast, tables, Corrections.NONE).of(new SourceId("a"));
    }

    @Test
    void takes_the_editors_day_over_all_else() {
        SourceId id = new SourceId("a");
        Corrections.DatePin pin = new Corrections.DatePin(
                id, Interval.day(LocalDate.of(1990, 1, 2)), new Corrections.Note("the paper copy", 3));
        Corrections corrections =
                new Corrections(List.of(pin), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        Article article = Written.article("a", LocalDate.of(2000, 1, 1), "They met on Monday.");
        When when = Dating.date(List.of(article), NOBODY, TABLES, corrections).of(id);
        assertThat(when.basis()).isEqualTo(Basis.EDITOR);
        assertThat(when.best()).isEqualTo("1990-01-02");
    }

    @Test
    void has_its_dates_counted_anew_when_its_meeting_tells_its_day() {
        Article article = Written.article("a", null, "They met on Monday.");
        Dates open = Dating.date(List.of(article), NOBODY, TABLES, Corrections.NONE);
        When known = When.of(Interval.day(LocalDate.of(2012, 7, 18)), true, Basis.INFERRED, Evidence.outside("x", "y"));
        Dates settled = Dating.settle(List.of(article), open, Map.of(article.id(), known));
        assertThat(open.in(article.id()).get(0).when()).isEqualTo(When.UNKNOWN);
        assertThat(settled.in(article.id()).get(0).when().best()).isEqualTo("2012-07-16");
    }

    private static When date(String text) {
        Article article = Written.article("a", null, text);
        return Dating.date(List.of(article), NOBODY, TABLES, Corrections.NONE).of(article.id());
    }

    private static String words(When when) {
        if (when.basis() == Basis.UNKNOWN) {
            return "unknown";
        }
        Interval days = when.interval();
        return days.earliest() + " to " + days.latest()
                + (when.best() == null ? "" : ", shown as " + when.best())
                + (when.certain() ? ", certain" : "");
    }
}
