package dossier.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.Basis;
import dossier.model.Evidence;
import dossier.model.Interval;
import dossier.model.When;
import dossier.render.TemplateFiles;
import dossier.render.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A date is said as exactly as it is known:")
class DateWordsTest {
    private final DateWords dates = new DateWords(new Words(new TemplateFiles(null), "en"));

    @ParameterizedTest
    @CsvSource(nullValues = "?", textBlock = """
            2012-07-18, 2012-07-18, 18 July 2012
            2012-06-21, 2012-06-30, late June 2012
            2012-06-11, 2012-06-20, mid-June 2012
            2012-06-01, 2012-06-10, early June 2012
            2012-06-01, 2012-06-30, June 2012
            2012-01-01, 2012-12-31, 2012
            2012-06-03, 2012-06-09, between 3 and 9 June 2012
            2012-11-21, 2012-12-04, between 21 November and 4 December 2012
            2011-12-30, 2012-01-02, between 30 December 2011 and 2 January 2012
            ?, 2012-08-31, by 31 August 2012
            2012-06-18, ?, on or after 18 June 2012
            ?, ?, date unknown
            """)
    void intervals(@Nullable LocalDate from, @Nullable LocalDate to, String said) {
        assertThat(dates.interval(new Interval(from, to))).isEqualTo(said);
    }

    @Test
    @DisplayName("the likeliest day of a longer interval is shown with the interval")
    void best_day() {
        Interval interval = new Interval(LocalDate.of(2012, 7, 4), LocalDate.of(2012, 8, 29));
        When when = when(interval, LocalDate.of(2012, 7, 18), true);
        assertThat(dates.say(when)).isEqualTo("Wednesday 18 July 2012");
        assertThat(dates.phrase(when)).isEqualTo("on Wednesday 18 July 2012");
        assertThat(dates.range(when)).isEqualTo("between 4 July and 29 August 2012");
    }

    @Test
    @DisplayName("what the tool does not stand for is only probable")
    void probably() {
        Interval day = Interval.day(LocalDate.of(2012, 7, 18));
        assertThat(dates.say(when(day, day.earliest(), false))).isEqualTo("probably Wednesday 18 July 2012");
    }

    private static When when(Interval interval, @Nullable LocalDate best, boolean certain) {
        return new When(interval, best, certain, Basis.INFERRED, List.of(Evidence.outside("words", "says")));
    }

    @Test
    @DisplayName("days in the clause of an evidence are written as a reader writes them, what is no day stays")
    void clauses() {
        assertThat(dates.inWords("not before 2012-06-17: it was in 2012-13-45"))
                .isEqualTo("not before 17 June 2012: it was in 2012-13-45");
    }
}
