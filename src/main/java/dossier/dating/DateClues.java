package dossier.dating;

import dossier.dating.Clue.Level;
import dossier.model.Article;
import dossier.model.Evidence;
import dossier.model.Interval;
import dossier.model.PassageKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Clues from the dates that an article states: what it tells as past was before it, what it tells as coming after it. */
final class DateClues {
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
            } else if (f.meaning() instanceof Meaning.Yearless yearless && f.isOfWriting()) {
                if (yearless.first().equals(yearless.last())) {
                    clues.add(dateline(article, f, yearless));
                }
            } else if (f.meaning() instanceof Meaning.Yearless yearless && yearless.weekday() != null) {
                clues.add(weekdayed(article, f, yearless));
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
        boolean picture = found.isIn(PassageKind.CAPTION) || isOfPicture(found, days);
        boolean past = picture || found.tense() == Tense.PAST;
        if (found.isOfWriting() && days.isDay()) {
            Evidence evidence = Evidence.in(article, found.span(), "dated " + first);
            clues.add(Clue.within(new Interval(first, first.plusDays(1)), Clue.STRONG, evidence));
        } else if (past && days.days() <= YEAR) {
            LocalDate from = days.isDay() ? first.minusDays(1) : first;
            String says =
                    "not before " + from + ": " + (picture ? "a picture is of that day" : "it tells that as past");
            boolean mixed = !picture && Verbs.lookForward(found.words());
            int weight = mixed ? Clue.WEAK : isDay ? Clue.STRONG : Clue.FAIR;
            clues.add(Clue.within(new Interval(from, null), weight, Evidence.in(article, found.span(), says)));
        } else if (found.tense() == Tense.FUTURE && isDay) {
            Evidence evidence = Evidence.in(article, found.span(), "not after " + last + ": it tells that as coming");
            clues.add(Clue.within(new Interval(null, last), Clue.FAIR, evidence));
        }
    }

    /** "A listens to B during the talks, Thursday, March 31, 2016.": a caption that was taken for a sentence of the text. */
    private static boolean isOfPicture(Found found, Interval days) {
        Tokens words = found.words();
        Phrase phrase = found.phrase();
        return days.isDay()
                && found.tense() == Tense.OPEN
                && Calendar.weekday(words.at(phrase.from())) != null
                && words.is(phrase.from() - 1, ",")
                && phrase.to() >= words.size() - 1;
    }

    /** A dateline gives the day, without its year; a few articles appear on the day after. */
    private static Clue dateline(Article article, Found found, Meaning.Yearless date) {
        List<Interval> days = years(date, 0, 1);
        List<Interval> same = years(date, 0, 0);
        Clue clue = Clue.within(
                days, Clue.STRONG, Evidence.in(article, found.span(), "its dateline gives the day of the year"));
        List<Level> levels = new ArrayList<>(clue.levels());
        levels.add(Level.of(same, Clue.WEAK));
        return new Clue(levels, clue.weekdays(), true, clue.evidence());
    }

    /** A day without a year is less than about ten months away; its day of the week tells which years it may be of. */
    private static Clue weekdayed(Article article, Found found, Meaning.Yearless date) {
        int before = found.tense() == Tense.PAST ? 0 : Meaning.Yearless.FAR;
        int after = found.tense() == Tense.FUTURE ? 0 : Meaning.Yearless.FAR;
        String says = "it names a day without a year that fell on that day of the week";
        return Clue.within(years(date, before, after), Clue.FAIR, Evidence.in(article, found.span(), says));
    }

    /** The date in every year in which it falls on its day of the week, with some days before and after it. */
    private static List<Interval> years(Meaning.Yearless date, int before, int after) {
        List<Interval> days = new ArrayList<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            LocalDate day = date.in(year).earliest();
            if (day != null && (date.weekday() == null || day.getDayOfWeek() == date.weekday())) {
                days.add(new Interval(day.minusDays(before), day.plusDays(after)));
            }
        }
        return days;
    }
}
