package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.curation.EditorsFiles;
import dossier.model.Article;
import dossier.model.Dossier;
import dossier.model.Interval;
import dossier.model.When;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Twelve undated articles of four decades, each named by the day that it was written on. */
@DisplayName("Undated articles of other decades")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class UndatedDecadesTest {
    private static final Path FOLDER = Path.of("src/test/resources/dating/decades");
    private static final int ISO_DATE = 10;

    private Dossier dossier;

    @BeforeAll
    void read() {
        dossier = Pipeline.run(FOLDER, EditorsFiles.read(FOLDER), "test");
    }

    @Test
    void have_their_day_in_the_interval_that_they_are_given() {
        assertThat(dossier.intake().articles())
                .hasSize(12)
                .allSatisfy(article -> assertThat(when(article).interval())
                        .as(article.id().toString())
                        .matches(days -> days.contains(day(article))));
    }

    @Test
    void show_no_other_day_than_their_own() {
        assertThat(dossier.intake().articles())
                .filteredOn(article -> when(article).best() != null)
                .hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy(article -> assertThat(when(article).best()).isEqualTo(day(article)));
    }

    @Test
    void are_mostly_dated_to_the_year() {
        long narrow = dossier.intake().articles().stream()
                .map(this::when)
                .map(When::interval)
                .mapToLong(Interval::days)
                .filter(days -> days <= 366)
                .count();
        assertThat(narrow).isGreaterThanOrEqualTo(11);
    }

    private When when(Article article) {
        return dossier.dates().of(article.id());
    }

    private static LocalDate day(Article article) {
        return LocalDate.parse(Path.of(article.file()).getFileName().toString().substring(0, ISO_DATE));
    }
}
