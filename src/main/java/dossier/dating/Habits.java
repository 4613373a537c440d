package dossier.dating;

import dossier.dating.Clue.Level;
import dossier.knowledge.Event;
import dossier.model.Article;
import dossier.model.Evidence;
import dossier.model.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Clues from how news is written: the years that it names are mostly this one and the last ones, and a day without a year
 * is seldom far. The weights are the logarithms of shares counted in 435 dated articles.
 */
final class Habits {
    /** How many days around the days that it names without a year an article mostly was written, and how much likelier. */
    private static final int[][] NEAR = {{1, 130}, {7, 40}, {31, 115}, {100, 105}};

    /** The times that articles are mostly of, where nothing firm speaks for others: those of news kept as data. */
    static final Level TIMES = new Level(List.of(Clue.TIMES), 300);

    /** From how many days before to how many after the newest sudden event an article was written, and how much likelier. */
    private static final int[][] SUDDEN = {
        {0, 1512, 218}, {0, 606, 141}, {0, 130, 161}, {0, 31, 120}, {0, 11, 80}, {0, 2, 194}
    };

    /** The same of events that are announced. */
    private static final int[][] PLANNED = {{365, 1512, 150}, {60, 60, 220}, {7, 7, 100}};

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private Habits() {}

    /** The clue of all days and months that the article names without a year, null when it names none. */
    static @Nullable Clue yearless(Article article, List<Found> found) {
        List<Found> dates = found.stream()
                .filter(f -> f.meaning() instanceof Meaning.Yearless y
                        && !f.isOfWriting()
                        && y.in(FIRST_YEAR).days() <= 11)
                .toList();
        if (dates.isEmpty()) {
            return null;
        }
        List<Level> levels = new ArrayList<>();
        for (int[] near : NEAR) {
            List<Interval> days = new ArrayList<>();
            for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                for (Found date : dates) {
                    days.add(widen((Meaning.Yearless) date.meaning(), year, near[0]));
                }
            }
            levels.add(Level.of(days, near[1]));
        }
        return new Clue(
                levels,
                Map.of(),
                false,
                Evidence.in(article, dates.get(0).span(), "a day named without its year is seldom far off"));
    }

    private static Interval widen(Meaning.Yearless date, int year, int days) {
        return date.in(year).widen(days, days);
    }

    /** The clue of the newest year that the article names, null when it names none. */
    static @Nullable Clue years(Article article, List<Found> found) {
        Found newest = null;
        int year = 0;
        for (Found f : found) {
            if (f.meaning() instanceof Meaning.Stated stated
                    && stated.days().earliest() != null
                    && stated.days().days() <= 366
                    && f.tense() == Tense.PAST
                    && stated.days().earliest().getYear() > year) {
                newest = f;
                year = stated.days().earliest().getYear();
            }
        }
        if (newest == null) {
            return null;
        }
        List<Level> levels = List.of(
                level(year - 1, year + 40, 150),
                level(year - 1, year + 10, 208),
                level(year - 1, year + 4, 85),
                level(year - 1, year + 2, 91),
                level(year, year + 1, 72),
                level(year, year, 111));
        return new Clue(
                levels,
                Map.of(),
                false,
                Evidence.in(article, newest.span(), year + " is the newest year that it names as past"));
    }

    /** The clue of the newest event that the article mentions, null of one that is spoken of for years. */
    static @Nullable Clue recent(Event event, Evidence evidence) {
        int[][] ages = event.kind() == Event.Kind.SUDDEN
                ? SUDDEN
                : event.kind() == Event.Kind.PLANNED ? PLANNED : new int[0][];
        LocalDate first = event.days().earliest();
        LocalDate last = event.days().latest();
        if (ages.length == 0 || first == null || last == null) {
            return null;
        }
        List<Level> levels = new ArrayList<>();
        for (int[] age : ages) {
            levels.add(new Level(List.of(new Interval(first.minusDays(age[0]), last.plusDays(age[1]))), age[2]));
        }
        return new Clue(levels, Map.of(), false, evidence);
    }

    private static Level level(int first, int last, int weight) {
        return new Level(List.of(Stretch.year(first).span(Stretch.year(last))), weight);
    }
}
