package dossier.dating;

import dossier.model.Interval;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** What a date expression means, before anybody knows the day it was written. */
sealed interface Meaning {
    /**
     * The days it means when written on {@code anchor}.
     *
     * @param tense the side of the anchor that its sentence speaks of
     */
    Interval from(LocalDate anchor, Tense tense);

    /** "Last Friday", "this Friday", "next Friday", or only "Friday". */
    enum Which {
        PLAIN,
        LAST,
        THIS,
        NEXT
    }

    /** A date that tells its year. */
    record Stated(Interval days) implements Meaning {
        @Override
        public Interval from(LocalDate anchor, Tense tense) {
            return days;
        }
    }

    /** A date that an event of the table tells. */
    record Named(Interval days, String event) implements Meaning {
        @Override
        public Interval from(LocalDate anchor, Tense tense) {
            return days;
        }
    }

    /**
     * A day, or days, of the year: "18 June", "June 18-19", "late June", "June".
     *
     * @param weekday the day of the week that is given with it, null when none is
     */
    record Yearless(
            MonthDay first,
            MonthDay last,
            Which which,
            @Nullable DayOfWeek weekday) implements Meaning {
        /** Days within which a date needs no year. */
        static final int FAR = 300;

        private static final int NEAR = 31;

        Yearless(MonthDay first, MonthDay last, Which which) {
            this(first, last, which, null);
        }

        /** The days of the year {@code year}. */
        Interval in(int year) {
            LocalDate start = first.atYear(year);
            LocalDate end = last.atYear(year);
            return new Interval(start, end.isBefore(start) ? last.atYear(year + 1) : end);
        }

        /**
         * A day that its sentence puts most of a year away, while it is near on the other side, is the near one: "the show
         * is to run from 23 January to 9 March", written on the 28th.
         */
        @Override
        public Interval from(LocalDate anchor, Tense tense) {
            Interval told = strictly(anchor, tense);
            Interval near = nearest(anchor.getYear(), anchor);
            return which == Which.PLAIN && distance(told, anchor) > FAR && distance(near, anchor) <= NEAR ? near : told;
        }

        /** The days on the side of the anchor that the sentence speaks of. */
        Interval strictly(LocalDate anchor, Tense tense) {
            int year = anchor.getYear();
            return switch (which) {
                case LAST -> past(year, anchor.withDayOfMonth(1).minusDays(1));
                case NEXT -> future(year, anchor.plusDays(1));
                case THIS -> in(year);
                case PLAIN ->
                    switch (tense) {
                        case PAST -> past(year, anchor);
                        case FUTURE -> future(year, anchor);
                        case OPEN -> nearest(year, anchor);
                    };
            };
        }

        private Interval past(int year, LocalDate notAfter) {
            Interval now = in(year);
            return notAfter.isBefore(first.atYear(year)) ? in(year - 1) : now;
        }

        private Interval future(int year, LocalDate notBefore) {
            return notBefore.isAfter(last.atYear(year)) ? in(year + 1) : in(year);
        }

        private Interval nearest(int year, LocalDate anchor) {
            Interval before = past(year, anchor);
            Interval after = future(year, anchor);
            return distance(before, anchor) <= distance(after, anchor) ? before : after;
        }

        private static long distance(Interval days, LocalDate anchor) {
            LocalDate start = days.earliest();
            LocalDate end = days.latest();
            if (start == null || end == null || days.contains(anchor)) {
                return 0;
            }
            return start.isAfter(anchor)
                    ? ChronoUnit.DAYS.between(anchor, start)
                    : ChronoUnit.DAYS.between(end, anchor);
        }
    }

    /**
     * The same with its year: "June 12 last year".
     *
     * @param years the year, counted from that of the article
     */
    record OfYear(Yearless days, int years) implements Meaning {
        @Override
        public Interval from(LocalDate anchor, Tense tense) {
            return days.in(anchor.getYear() + years);
        }
    }

    /** A day of the week. */
    record Weekday(DayOfWeek day, Which which) implements Meaning {
        /** Who means a day so near in the same week says "tomorrow", or the day alone. */
        private static final int NEAR = 2;

        private LocalDate next(LocalDate anchor) {
            LocalDate coming = anchor.with(TemporalAdjusters.next(day));
            boolean near = anchor.plusDays(NEAR).compareTo(coming) >= 0;
            return near && coming.getDayOfWeek().compareTo(anchor.getDayOfWeek()) > 0 ? coming.plusWeeks(1) : coming;
        }

        @Override
        public Interval from(LocalDate anchor, Tense tense) {
            return Interval.day(
                    switch (which) {
                        case LAST -> anchor.with(TemporalAdjusters.previous(day));
                        case NEXT -> next(anchor);
                        case THIS ->
                            anchor.with(
                                    tense == Tense.PAST
                                            ? TemporalAdjusters.previousOrSame(day)
                                            : TemporalAdjusters.nextOrSame(day));
                        case PLAIN ->
                            anchor.with(
                                    tense == Tense.FUTURE
                                            ? TemporalAdjusters.nextOrSame(day)
                                            : TemporalAdjusters.previousOrSame(day));
                    });
        }
    }

    /** A stretch of the calendar counted from the present one: "today", "last week", "late next year". */
    record Counted(Stretch unit, int offset, Part part) implements Meaning {
        @Override
        public Interval from(LocalDate anchor, Tense tense) {
            return part.of(unit.around(unit.plus(anchor, offset)));
        }
    }

    /** What is over, or still to come, of the present stretch: "earlier this week", "later this year". */
    record Rest(Stretch unit, boolean past) implements Meaning {
        @Override
        public Interval from(LocalDate anchor, Tense tense) {
            Interval whole = unit.around(anchor);
            return past ? new Interval(whole.earliest(), anchor) : new Interval(anchor, whole.latest());
        }
    }

    /** "Three months ago", "in two weeks", "a few days later": between the two counts from the anchor. */
    record Away(Stretch unit, int least, int most) implements Meaning {
        @Override
        public Interval from(LocalDate anchor, Tense tense) {
            return unit.around(unit.plus(anchor, least)).span(unit.around(unit.plus(anchor, most)));
        }
    }

    /** A stretch of days up to the anchor, or from it: "the past 30 days", "the 11-month crackdown". */
    record Lasting(Stretch unit, int count, boolean past) implements Meaning {
        @Override
        public Interval from(LocalDate anchor, Tense tense) {
            return past
                    ? new Interval(unit.plus(anchor, -count), anchor)
                    : new Interval(anchor, unit.plus(anchor, count));
        }
    }

    /** How long a thing that still goes on has lasted: "the 11-month crackdown". It means the whole time so far. */
    record Running(Stretch unit, int count) implements Meaning {
        @Override
        public Interval from(LocalDate anchor, Tense tense) {
            return new Interval(start(anchor).earliest(), anchor);
        }

        /** When it may have begun: a count of units is rounded, mostly down. */
        Interval start(LocalDate anchor) {
            LocalDate full = unit.plus(anchor, -count);
            long half = ChronoUnit.DAYS.between(full, unit.plus(full, 1)) / 2;
            return new Interval(unit.plus(full, -1), full.plusDays(half));
        }
    }

    /** A weekend, Saturday and Sunday. */
    record Weekend(Which which) implements Meaning {
        @Override
        public Interval from(LocalDate anchor, Tense tense) {
            LocalDate last = anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
            LocalDate next =
                    anchor.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).minusDays(1);
            LocalDate saturday = switch (which) {
                case LAST -> last;
                case NEXT -> next;
                case PLAIN, THIS -> tense == Tense.FUTURE ? next : last;
            };
            return new Interval(saturday, saturday.plusDays(1));
        }
    }

    /** A season of three months that tells no year; which of two it is, people do not agree on: "last spring". */
    record Season(Month start, Which which) implements Meaning {
        @Override
        public Interval from(LocalDate anchor, Tense tense) {
            YearMonth now = YearMonth.of(anchor.getYear(), start);
            YearMonth begun = now.atDay(1).isAfter(anchor) ? now.minusYears(1) : now;
            Interval latest = season(begun);
            return switch (which) {
                case NEXT -> season(begun.plusYears(1));
                case THIS -> begun.equals(now) || latest.contains(anchor) ? latest : season(now);
                case LAST ->
                    latest.contains(anchor)
                            ? season(begun.minusYears(1))
                            : season(begun.minusYears(1)).span(latest);
                case PLAIN -> tense == Tense.FUTURE && !latest.contains(anchor) ? season(begun.plusYears(1)) : latest;
            };
        }

        static Interval season(YearMonth start) {
            return new Interval(start.atDay(1), start.plusMonths(2).atEndOfMonth());
        }
    }

    /** The years of "1990s". */
    static Stated decade(int first) {
        return new Stated(new Interval(
                Year.of(first).atDay(1), Year.of(first + 9).atMonth(12).atEndOfMonth()));
    }
}
