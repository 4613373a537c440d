package dossier.dating;

import dossier.dating.Clue.Level;
import dossier.model.Interval;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How much clues speak for each day of two centuries. Days that follow one another and have the same votes are one
 * stretch, so that the cost is of the clues and not of the days.
 */
final class Votes {
    private static final long FIRST = LocalDate.of(1900, 1, 1).toEpochDay();
    private static final long LAST = LocalDate.of(2100, 12, 31).toEpochDay();
    /** Winners within a year of either end of time are there only because nothing bounds them. */
    private static final int EDGE = 366;
    /** Days less likely than the best by this much, in hundredths of a natural logarithm, count for nothing. */
    private static final int DEPTH = 1500;

    private static final int WEEK = 7;

    /**
     * Days that are equally likely.
     *
     * @param from the first, as a day of the epoch
     * @param to the last
     * @param step how many days from one to the next: 1, or 7 of a day of the week
     * @param votes how much the clues speak for each, in hundredths of a natural logarithm
     */
    private record Stretch(long from, long to, int step, int votes) {
        long count() {
            return (to - from) / step + 1;
        }
    }

    private final List<Stretch> stretches;

    private Votes(List<Stretch> stretches) {
        this.stretches = stretches;
    }

    /** The votes of all {@code clues}; what several of them say alike counts once, as it is not truer for that. */
    static Votes of(List<Clue> clues) {
        return of(clues, List.of());
    }

    /** The votes of all {@code clues}, and of what is likely beforehand. */
    static Votes of(List<Clue> clues, List<Level> beforehand) {
        TreeMap<Long, Integer> changes = new TreeMap<>(Map.of(FIRST, 0));
        beforehand.forEach(level -> cast(level, changes));
        int[] weekdays = new int[WEEK];
        Set<List<Level>> counted = new HashSet<>();
        for (Clue clue : clues) {
            if (counted.add(clue.levels())) {
                clue.levels().forEach(level -> cast(level, changes));
            }
            clue.weekdays().forEach((day, weight) -> weekdays[day.getValue() % WEEK] += weight);
        }
        List<Stretch> stretches = new ArrayList<>();
        int votes = 0;
        for (Map.Entry<Long, Integer> change : changes.entrySet()) {
            votes += change.getValue();
            Long next = changes.higherKey(change.getKey());
            add(change.getKey(), next == null ? LAST : next - 1, votes, weekdays, stretches);
        }
        return new Votes(stretches);
    }

    private static void cast(Level level, Map<Long, Integer> changes) {
        for (Interval days : level.days()) {
            LocalDate start = days.earliest();
            LocalDate end = days.latest();
            long from = start == null ? FIRST : Math.max(FIRST, start.toEpochDay());
            long to = end == null ? LAST : Math.min(LAST, end.toEpochDay());
            if (from <= to) {
                changes.merge(from, level.weight(), Integer::sum);
                if (to < LAST) {
                    changes.merge(to + 1, -level.weight(), Integer::sum);
                }
            }
        }
    }

    private static void add(long from, long to, int votes, int[] weekdays, List<Stretch> stretches) {
        boolean alike = true;
        for (int weight : weekdays) {
            alike &= weight == weekdays[0];
        }
        if (alike) {
            stretches.add(new Stretch(from, to, 1, votes + weekdays[0]));
            return;
        }
        for (long day = from; day <= Math.min(to, from + WEEK - 1); day++) {
            DayOfWeek weekday = LocalDate.ofEpochDay(day).getDayOfWeek();
            stretches.add(new Stretch(
                    day, day + (to - day) / WEEK * WEEK, WEEK, votes + weekdays[weekday.getValue() % WEEK]));
        }
    }

    /** The stretches of days that have at most {@code less} fewer votes than the best, in order and apart. */
    List<Interval> best(int less) {
        int least = most() - less;
        List<Interval> best = new ArrayList<>();
        for (Stretch s : stretches) {
            if (s.votes() >= least) {
                best.add(new Interval(LocalDate.ofEpochDay(s.from()), LocalDate.ofEpochDay(s.to())));
            }
        }
        return best;
    }

    /** The same votes of the days of {@code days} only, which are in order and apart. */
    Votes within(List<Interval> days) {
        List<Stretch> left = new ArrayList<>();
        for (Stretch s : stretches) {
            for (Interval there : days) {
                long from = there.earliest() == null ? FIRST : there.earliest().toEpochDay();
                long to = there.latest() == null ? LAST : there.latest().toEpochDay();
                long first = s.from() + Math.max(0, (from - s.from() + s.step() - 1) / s.step()) * s.step();
                long last = s.to() - Math.max(0, (s.to() - to + s.step() - 1) / s.step()) * s.step();
                if (first <= last) {
                    left.add(new Stretch(first, last, s.step(), s.votes()));
                }
            }
        }
        return new Votes(left);
    }

    /** From the first to the last of the likeliest days that together hold {@code mass}; an end of time is open. */
    Interval likeliest(double mass) {
        int threshold = threshold(mass);
        long from = LAST;
        long to = FIRST;
        for (Stretch s : stretches) {
            if (s.votes() >= threshold) {
                from = Math.min(from, s.from());
                to = Math.max(to, s.to());
            }
        }
        return new Interval(
                from < FIRST + EDGE ? null : LocalDate.ofEpochDay(from),
                to > LAST - EDGE ? null : LocalDate.ofEpochDay(to));
    }

    private int most() {
        return stretches.stream().mapToInt(Stretch::votes).max().orElse(0);
    }

    /** The votes of the last day that is needed to hold {@code mass}, days of equal votes taken together. */
    private int threshold(double mass) {
        int most = most();
        double total = total();
        double held = 0;
        List<Stretch> ranked = stretches.stream()
                .sorted(Comparator.comparingInt(Stretch::votes).reversed())
                .toList();
        for (Stretch s : ranked) {
            held += s.count() * odds(most - s.votes());
            if (held >= mass * total) {
                return s.votes();
            }
        }
        return most - DEPTH;
    }

    private double total() {
        int most = most();
        return stretches.stream()
                .mapToDouble(s -> s.count() * odds(most - s.votes()))
                .sum();
    }

    private static double odds(int depth) {
        return depth >= DEPTH ? 0 : StrictMath.exp(-depth / 100d);
    }

    /** The one day that holds at least {@code share} of the probability, or null. */
    @Nullable
    LocalDate day(double share) {
        int most = most();
        List<Stretch> best = stretches.stream().filter(s -> s.votes() == most).toList();
        boolean one = best.size() == 1 && best.get(0).count() == 1;
        return one && 1 / total() >= share ? LocalDate.ofEpochDay(best.get(0).from()) : null;
    }
}
