package dossier.dating;

import dossier.dating.Clue.Level;
import dossier.model.Basis;
import dossier.model.Evidence;
import dossier.model.Interval;
import dossier.model.When;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Weighs clues against one another: the logarithms of their odds add up for each day, and of the days that
 * firm clues speak for most, the likeliest ones that hold most of the probability between them are the answer.
 */
final class Ballot {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);
    private static final int DAYS = Math.toIntExact(LAST.toEpochDay() - FIRST.toEpochDay() + 1);
    /** Winners within a year of either end of time are there only because nothing bounds them. */
    private static final int EDGE = 366;
    /** Days less likely than the best by this much, in hundredths of a natural logarithm, count for nothing. */
    private static final int DEPTH = 1500;
    /** The votes of a day that is out of the question. */
    private static final int NEVER = -1_000_000;
    /** The share of the probability that the answer holds. */
    private static final double MASS = 0.95;
    /** The share that a single day must hold to be shown as the day. */
    private static final double BEST = 0.5;

    private final int[] votes = new int[DAYS + 1];
    private final int[] byWeekday = new int[8];

    private Ballot(List<Clue> clues) {
        for (Clue clue : clues) {
            clue.levels().forEach(this::cast);
            clue.weekdays().forEach((day, weight) -> byWeekday[day.getValue()] += weight);
        }
        int weekday = FIRST.getDayOfWeek().getValue();
        int sum = 0;
        for (int i = 0; i < DAYS; i++) {
            sum += votes[i];
            votes[i] = sum + byWeekday[weekday];
            weekday = weekday == 7 ? 1 : weekday + 1;
        }
    }

    private void cast(Level level) {
        for (Interval days : level.days()) {
            LocalDate start = days.earliest();
            LocalDate end = days.latest();
            int from = start == null ? 0 : Math.max(0, index(start));
            int to = end == null ? DAYS - 1 : Math.min(DAYS - 1, index(end));
            if (from <= to) {
                votes[from] += level.weight();
                votes[to + 1] -= level.weight();
            }
        }
    }

    private static int index(LocalDate day) {
        return Math.toIntExact(day.toEpochDay() - FIRST.toEpochDay());
    }

    /**
     * The days that the clues speak for, with the evidence that they rest on; unknown when there is none. They are certain
     * when firm clues alone give them, and none speaks for other days.
     */
    static When count(List<Clue> clues) {
        List<Clue> firm = clues.stream().filter(Clue::firm).toList();
        if (clues.isEmpty()) {
            return When.UNKNOWN;
        }
        Ballot firmly = new Ballot(firm);
        Ballot all = new Ballot(clues);
        all.keepTo(firmly);
        Interval days = all.likeliest();
        List<Evidence> evidence = clues.stream()
                .filter(clue -> clue.allows(days))
                .map(Clue::evidence)
                .distinct()
                .toList();
        if (evidence.isEmpty() || days.equals(Interval.OPEN)) {
            return When.UNKNOWN;
        }
        boolean certain = firm.stream().allMatch(clue -> clue.allows(days))
                && new Ballot(firm).likeliest().equals(days);
        return new When(days, days.isDay() ? days.earliest() : all.best(days), certain, Basis.INFERRED, evidence);
    }

    /** Leaves only the days that {@code firm} clues speak for most, but for their preference of some of them. */
    private void keepTo(Ballot firm) {
        int most = firm.most();
        for (int i = 0; i < DAYS; i++) {
            if (firm.votes[i] < most - Clue.WEAK) {
                votes[i] = NEVER;
            }
        }
    }

    /** From the first to the last of the likeliest days that together hold {@link #MASS}; an end of time is open. */
    private Interval likeliest() {
        int most = most();
        int threshold = threshold(most);
        int from = DAYS;
        int to = -1;
        for (int i = 0; i < DAYS; i++) {
            if (votes[i] >= threshold) {
                from = Math.min(from, i);
                to = i;
            }
        }
        return new Interval(from < EDGE ? null : FIRST.plusDays(from), to > DAYS - EDGE ? null : FIRST.plusDays(to));
    }

    private int most() {
        int most = Integer.MIN_VALUE;
        for (int i = 0; i < DAYS; i++) {
            most = Math.max(most, votes[i]);
        }
        return most;
    }

    /** The votes of the last day that is needed to hold {@link #MASS}, days of equal votes taken together. */
    private int threshold(int most) {
        int[] count = new int[DEPTH];
        for (int i = 0; i < DAYS; i++) {
            if (votes[i] > most - DEPTH) {
                count[most - votes[i]]++;
            }
        }
        double total = 0;
        for (int depth = 0; depth < DEPTH; depth++) {
            total += count[depth] * odds(depth);
        }
        double held = 0;
        for (int depth = 0; depth < DEPTH; depth++) {
            held += count[depth] * odds(depth);
            if (held >= MASS * total) {
                return most - depth;
            }
        }
        return most - DEPTH;
    }

    private static double odds(int depth) {
        return StrictMath.exp(-depth / 100d);
    }

    /** The one day among {@code days} that is likelier than all others together, or null. */
    private @Nullable LocalDate best(Interval days) {
        if (days.days() > 31 || days.earliest() == null) {
            return null;
        }
        int most = most();
        int from = index(days.earliest());
        double total = 0;
        int best = -1;
        for (int i = from; i < from + days.days(); i++) {
            total += votes[i] > most - DEPTH ? odds(most - votes[i]) : 0;
            best = votes[i] == most ? i : best;
        }
        return best >= 0 && 1 / total >= BEST ? FIRST.plusDays(best) : null;
    }
}
