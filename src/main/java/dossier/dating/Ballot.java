package dossier.dating;

import dossier.dating.Clue.Level;
import dossier.model.Basis;
import dossier.model.Evidence;
import dossier.model.Interval;
import dossier.model.When;
import java.util.List;

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

    private Ballot() {}

    /**
     * The days that the clues speak for, with the evidence that they rest on; unknown when there is none. They are certain
     * when firm clues alone give them, and none speaks for other days.
     */
    static When count(List<Clue> clues) {
        List<Clue> firm = clues.stream().filter(Clue::firm).toList();
        if (clues.isEmpty()) {
            return When.UNKNOWN;
        }
        Votes firmly = Votes.of(firm);
        List<Level> beforehand = clues.stream().anyMatch(Clue::isHabit) ? List.of(Habits.TIMES) : List.of();
        Votes all = Votes.of(clues, beforehand).within(firmly.best(Clue.WEAK));
        Interval sure = firmly.likeliest(MASS);
        Interval days = sure.days() <= WIDE ? sure : all.likeliest(MASS);
        List<Evidence> evidence = clues.stream()
                .filter(clue -> clue.allows(days))
                .map(Clue::evidence)
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
}
