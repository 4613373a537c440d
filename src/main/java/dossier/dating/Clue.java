package dossier.dating;

import dossier.model.Evidence;
import dossier.model.Interval;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;

/**
 * What one piece of evidence says about the day that an article speaks from.
 *
 * @param days the stretches of time that it may lie in, in order
 * @param weekdays the days of the week that it may be
 * @param weight how much it counts against other clues: see the constants
 * @param evidence the words, and what follows
 */
record Clue(List<Interval> days, Set<DayOfWeek> weekdays, int weight, Evidence evidence) {
    /** Hardly ever wrong: a dated line, a day and year told as past. */
    static final int STRONG = 100;
    /** Wrong now and then: an office held, an event mentioned. */
    static final int FAIR = 40;
    /** A habit of news prose. */
    static final int WEAK = 10;

    static final Set<DayOfWeek> ANY_DAY = Set.of(DayOfWeek.values());

    Clue {
        days = List.copyOf(days);
        weekdays = Set.copyOf(weekdays);
    }

    static Clue within(Interval days, int weight, Evidence evidence) {
        return new Clue(List.of(days), ANY_DAY, weight, evidence);
    }

    static Clue on(Set<DayOfWeek> weekdays, int weight, Evidence evidence) {
        return new Clue(List.of(Interval.OPEN), weekdays, weight, evidence);
    }
}
