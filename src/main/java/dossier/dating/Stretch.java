package dossier.dating;

import dossier.model.Interval;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** A unit of the calendar; weeks run from Monday to Sunday. */
enum Stretch {
    DAY,
    WEEK,
    MONTH,
    YEAR,
    DECADE;

    /** The day {@code n} units after {@code day}. */
    LocalDate plus(LocalDate day, int n) {
        return switch (this) {
            case DAY -> day.plusDays(n);
            case WEEK -> day.plusWeeks(n);
            case MONTH -> day.plusMonths(n);
            case YEAR -> day.plusYears(n);
            case DECADE -> day.plusYears(10L * n);
        };
    }

    /** The calendar unit that holds {@code day}; of a decade, its year, as "a decade ago" means. */
    Interval around(LocalDate day) {
        return switch (this) {
            case DAY -> Interval.day(day);
            case WEEK ->
                new Interval(
                        day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                        day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
            case MONTH -> month(YearMonth.from(day));
            case YEAR, DECADE -> year(day.getYear());
        };
    }

    static Interval month(YearMonth month) {
        return new Interval(month.atDay(1), month.atEndOfMonth());
    }

    static Interval year(int year) {
        return new Interval(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
