package dossier.dating;

import dossier.model.Basis;
import dossier.model.Evidence;
import dossier.model.Interval;
import dossier.model.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the days that most evidence agrees on: each clue votes with its weight for the days that it allows, and the days
 * with the highest sum win. A clue that all winning days contradict was outvoted; then nothing is certain.
 */
final class Ballot {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);
    private static final int DAYS = Math.toIntExact(LAST.toEpochDay() - FIRST.toEpochDay() + 1);

    /** Winners within a year of either end of time are there only because nothing bounds them. */
    private static final int EDGE = 366;

    private final int[] steps = new int[DAYS + 1];
    private final int[] byWeekday = new int[8];

    private Ballot() {}

    /**
     * The days that the clues agree on best, with the evidence that they rest on; unknown when there are no clues. They are
     * certain when no firm clue was outvoted and no habit of prose was needed to narrow them.
     */
    static When count(List<Clue> clues) {
        if (clues.isEmpty()) {
            return When.UNKNOWN;
        }
        List<Clue> firm =
                clues.stream().filter(clue -> clue.weight() > Clue.WEAK).toList();
        Interval days = winners(clues);
        List<Evidence> evidence = clues.stream()
                .filter(clue -> allows(clue, days))
                .map(Clue::evidence)
                .distinct()
                .toList();
        if (evidence.isEmpty() || days.equals(Interval.OPEN)) {
            return When.UNKNOWN;
        }
        boolean certain = firm.stream().allMatch(clue -> allows(clue, days))
                && winners(firm).equals(days);
        return new When(days, days.isDay() ? days.earliest() : null, certain, Basis.INFERRED, evidence);
    }

    private static Interval winners(List<Clue> clues) {
        Ballot ballot = new Ballot();
        clues.forEach(ballot::cast);
        return ballot.winners();
    }

    private void cast(Clue clue) {
        for (Interval interval : clue.days()) {
            int from = index(interval.earliest(), 0);
            int to = index(interval.latest(), DAYS - 1);
            steps[from] += clue.weight();
            steps[to + 1] -= clue.weight();
        }
        if (!clue.weekdays().equals(Clue.ANY_DAY)) {
            clue.weekdays().forEach(day -> byWeekday[day.getValue()] += clue.weight());
        }
    }

    private static int index(@Nullable LocalDate day, int open) {
        return day == null ? open : (int) Math.max(0, Math.min(DAYS - 1, day.toEpochDay() - FIRST.toEpochDay()));
    }

    /** From the first to the last day with the highest sum; an end of time is an open end. */
    private Interval winners() {
        int weekday = FIRST.getDayOfWeek().getValue();
        int sum = 0;
        int best = -1;
        int from = 0;
        int to = DAYS - 1;
        for (int i = 0; i < DAYS; i++) {
            sum += steps[i];
            int votes = sum + byWeekday[weekday];
            if (votes > best) {
                best = votes;
                from = i;
            }
            to = votes >= best ? i : to;
            weekday = weekday == 7 ? 1 : weekday + 1;
        }
        return new Interval(from < EDGE ? null : FIRST.plusDays(from), to > DAYS - EDGE ? null : FIRST.plusDays(to));
    }

    private static boolean allows(Clue clue, Interval days) {
        boolean time = clue.days().stream().anyMatch(interval -> interval.intersect(days) != null);
        return time && (days.days() >= 7 || hasDay(clue, days));
    }

    private static boolean hasDay(Clue clue, Interval days) {
        LocalDate day = days.earliest();
        for (int i = 0; day != null && i < days.days(); i++, day = day.plusDays(1)) {
            DayOfWeek weekday = day.getDayOfWeek();
            if (clue.weekdays().contains(weekday)) {
                return true;
            }
        }
        return false;
    }
}
