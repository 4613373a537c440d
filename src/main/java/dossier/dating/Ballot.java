package dossier.dating;

import dossier.dating.Clue.Level;
import dossier.model.Basis;
import dossier.model.Evidence;
import dossier.model.Interval;
import dossier.model.When;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Weighs clues against one another: the logarithms of their odds add up for each day, and of the days that
 * firm clues speak for most, the likeliest ones that hold most of the probability between them are the answer.
 */
final class Ballot {
    /** The share of the probability that the answer holds. */
    private static final double MASS = 0.95;
    /** The share that a single day must hold to be shown as the day. */
    private static final double BEST = 0.5;
    /** Over more days than that no single one is shown; among fewer habits make no difference but of the day to show. */
    private static final int WIDE = 31;

    private final Latest latest;

    Ballot(Latest latest) {
        this.latest = latest;
    }

    /**
     * The days that the clues speak for, with the evidence that they rest on; unknown when there is none. They are certain
     * when firm clues alone give them, and none speaks for other days. Where firm clues leave the end open, it is the latest day
     * that is likely.
     */
    When count(List<Clue> clues) {
        List<Clue> firm = clues.stream().filter(Clue::firm).toList();
        if (clues.isEmpty()) {
            return When.UNKNOWN;
        }
        Votes firmly = Votes.of(firm);
        Interval sure = firmly.likeliest(MASS);
        List<Level> beforehand = new ArrayList<>(sure.earliest() == null ? List.of() : latest.levels());
        if (clues.stream().anyMatch(Clue::isHabit)) {
            beforehand.add(Habits.TIMES);
        }
        Votes all = Votes.of(clues, beforehand).within(firmly.best(Clue.WEAK));
        Interval days = sure.days() <= WIDE ? sure : all.likeliest(MASS);
        List<Evidence> evidence = Stream.concat(
                        clues.stream().filter(clue -> speaksFor(clue, days)).map(Clue::evidence), latest.evidence(days))
                .distinct()
                .toList();
        if (evidence.isEmpty() || days.equals(Interval.OPEN)) {
            return When.UNKNOWN;
        }
        boolean certain = firm.stream().allMatch(clue -> clue.allows(days)) && sure.equals(days);
        boolean narrow = !days.isDay() && days.days() <= WIDE;
        return new When(
                days,
                narrow ? all.day(BEST) : days.isDay() ? days.earliest() : null,
                certain,
                Basis.INFERRED,
                evidence);
    }

    /** What is wrong often enough is no reason for days of which it would exclude some. */
    private static boolean speaksFor(Clue clue, Interval days) {
        return (clue.firm() || clue.isHabit()) ? clue.allows(days) : clue.holds(days);
    }
}
