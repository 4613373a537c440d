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

    private static final int MONTH = 31;
    private static final int YEAR = 366;
    private static final int FIRST_YEAR = 1899;
    private static final int LAST_YEAR = 2101;

    private DateClues() {}

    /** The clues of the dates that tell their year. */
    static List<Clue> of(Article article, List<Found> found) {
        List<Clue> clues = new ArrayList<>();
        for (Found f : found) {
            if (f.meaning() instanceof Meaning.Stated stated) {
                add(article, f, stated.days(), clues);
            } else if (f.meaning() instanceof Meaning.Yearless yearless
                    && (yearless.weekday() != null || f.isIn(PassageKind.DATELINE))) {
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
        boolean isDay = days.days() <= MONTH;
        boolean past = found.isIn(PassageKind.CAPTION) || found.tense() == Tense.PAST;
        if (found.isIn(PassageKind.DATELINE) && days.isDay()) {
            Evidence evidence = Evidence.in(article, found.span(), "dated " + first);
            clues.add(Clue.within(new Interval(first, first.plusDays(1)), Clue.STRONG, evidence));
        } else if (past && days.days() <= YEAR) {
            LocalDate from = days.isDay() ? first.minusDays(1) : first;
            String says = "not before " + from + ": "
                    + (found.isIn(PassageKind.CAPTION) ? "a caption of that day" : "it tells that as past");
            clues.add(Clue.within(
                    new Interval(from, null),
                    isDay ? Clue.STRONG : Clue.FAIR,
                    Evidence.in(article, found.span(), says)));
        } else if (found.tense() == Tense.FUTURE && isDay) {
            Evidence evidence = Evidence.in(article, found.span(), "not after " + last + ": it tells that as coming");
            clues.add(Clue.within(new Interval(null, last), Clue.FAIR, evidence));
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
                : "it names a day without a year that fell on that day of the week";
        int weight = dateline ? Clue.STRONG : Clue.FAIR;
        return Clue.within(days, weight, Evidence.in(article, found.span(), says));
    }
}
