package dossier.dating;

import dossier.model.Article;
import dossier.model.Evidence;
import dossier.model.Interval;
import dossier.model.PassageKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Clues from the dates that an article states: what it tells as past was before it, what it tells as coming after it. */
final class DateClues {
    /** Days within which a date needs no year. */
    private static final int FAR = 300;

    private static final int FIRST_YEAR = 1899;
    private static final int LAST_YEAR = 2101;

    private DateClues() {}

    /** The clues of the dates that tell their year. */
    static List<Clue> of(Article article, List<Found> found) {
        List<Clue> clues = new ArrayList<>();
        for (Found f : found) {
            if (f.meaning() instanceof Meaning.Stated stated) {
                add(article, f, stated.days(), clues);
            } else if (f.meaning() instanceof Meaning.Yearless yearless) {
                clues.add(yearless(article, f, yearless));
            }
        }
        return clues;
    }

    private static void add(Article article, Found found, Interval days, List<Clue> clues) {
        LocalDate first = days.earliest();
        LocalDate last = days.latest();
        if (first == null || last == null) {
            return;
        }
        boolean isDay = days.days() <= 31;
        if (found.isIn(PassageKind.DATELINE) && days.isDay()) {
            clues.add(Clue.within(
                    new Interval(first, first.plusDays(1)),
                    Clue.STRONG,
                    Evidence.in(article, found.span(), "dated " + first)));
        } else if (found.isIn(PassageKind.CAPTION)
                || found.tense() == Tense.PAST
                || (isDay && found.tense() == Tense.OPEN)) {
            String what = found.isIn(PassageKind.CAPTION) ? "a caption of that day" : "it tells that as past";
            clues.add(Clue.within(
                    new Interval(first, null),
                    isDay ? Clue.STRONG : Clue.FAIR,
                    Evidence.in(article, found.span(), "not before " + first + ": " + what)));
        } else if (found.tense() == Tense.FUTURE && isDay) {
            clues.add(Clue.within(
                    new Interval(null, last),
                    Clue.FAIR,
                    Evidence.in(article, found.span(), "not after " + last + ": it tells that as coming")));
        } else if (found.tense() == Tense.OPEN && days.days() <= 366) {
            clues.add(Clue.within(
                    new Interval(first, null),
                    Clue.WEAK,
                    Evidence.in(article, found.span(), "not before " + first + ": it names that time")));
        }
    }

    /** A dateline gives the day; elsewhere people leave out the year of what is less than about ten months away. */
    private static Clue yearless(Article article, Found found, Meaning.Yearless date) {
        boolean dateline = found.isIn(PassageKind.DATELINE);
        int before = dateline ? 0 : found.tense() == Tense.PAST ? 0 : FAR;
        int after = dateline ? 1 : found.tense() == Tense.FUTURE ? 0 : FAR;
        List<Interval> days = new ArrayList<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            Interval there = date.in(year);
            LocalDate first = there.earliest();
            LocalDate last = dateline ? first : there.latest();
            if (first != null && last != null && (date.weekday() == null || first.getDayOfWeek() == date.weekday())) {
                days.add(new Interval(first.minusDays(before), last.plusDays(after)));
            }
        }
        String says = dateline
                ? "its dateline gives the day"
                : "it names that time without a year" + (date.weekday() == null ? "" : ", and its day of the week");
        int weight = dateline ? Clue.STRONG : date.weekday() == null ? Clue.WEAK : Clue.FAIR;
        return new Clue(days, Clue.ANY_DAY, weight, Evidence.in(article, found.span(), says));
    }
}
