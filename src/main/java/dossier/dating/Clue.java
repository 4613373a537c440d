package dossier.dating;

import dossier.model.Evidence;
import dossier.model.Interval;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What one piece of evidence says about the day that an article speaks from: how much likelier some days are than others.
 *
 * @param levels stretches of time, each with how much likelier its days are than those outside
 * @param weekdays how much likelier each day of the week is, empty when that makes no difference
 * @param firm whether it tells when the article was written; else it only tells when such articles mostly are
 * @param evidence the words, and what follows
 */
record Clue(List<Level> levels, Map<DayOfWeek, Integer> weekdays, boolean firm, Evidence evidence) {
    /** Hardly ever wrong: a dated line, a day and year told as past. In hundredths of a natural logarithm, like all weights. */
    static final int STRONG = 600;
    /** Wrong once in a hundred: an event that the article dates. */
    static final int GOOD = 500;
    /** Wrong now and then: an office held, an event mentioned. */
    static final int FAIR = 450;
    /** Wrong more often than that: a year, a tense that is not clear. */
    static final int WEAK = 150;

    /** The times that news articles are mostly of; how many days they are decides what a chance hit is worth. */
    static final Interval TIMES = Stretch.year(1970).span(Stretch.year(2029));

    Clue {
        levels = List.copyOf(levels);
        weekdays = Map.copyOf(weekdays);
    }

    /** Stretches of time, apart and in order, and the weight of a day in them. */
    record Level(List<Interval> days, int weight) {
        Level {
            days = List.copyOf(days);
        }

        /** The level of those days, where stretches that touch become one. */
        static Level of(List<Interval> days, int weight) {
            List<Interval> apart = new ArrayList<>();
            List<Interval> sorted = days.stream()
                    .sorted(Comparator.comparing(
                            Interval::earliest, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())))
                    .toList();
            for (Interval next : sorted) {
                Interval last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
                if (last != null && last.intersect(next) != null) {
                    apart.set(apart.size() - 1, last.span(next));
                } else {
                    apart.add(next);
                }
            }
            return new Level(apart, weight);
        }
    }

    /**
     * The clue that the article speaks from one of {@code days}. The fewer they are, the less likely it is that it points
     * there by chance, and the more each of them weighs: {@code weight} is the logarithm of the odds that all of them
     * together have against all other days. It is firm when it weighs more than {@link #WEAK}.
     */
    static Clue within(List<Interval> days, int weight, Evidence evidence) {
        Level level = Level.of(days, 0);
        double share = level.days().stream()
                        .map(TIMES::intersect)
                        .mapToLong(there -> there == null ? 0 : there.days())
                        .sum()
                / (double) TIMES.days();
        double chance = Math.max(share, 1 / (double) TIMES.days());
        int perDay = share >= 1
                ? 0
                : weight + Math.max(0, Math.toIntExact(Math.round(100 * StrictMath.log((1 - chance) / chance))));
        return new Clue(List.of(new Level(level.days(), Math.max(perDay, 1))), Map.of(), weight > WEAK, evidence);
    }

    static Clue within(Interval days, int weight, Evidence evidence) {
        return within(List.of(days), weight, evidence);
    }

    /** Whether it tells when such articles mostly are, from when to when. */
    boolean isHabit() {
        return !firm
                && !levels.isEmpty()
                && levels.stream().flatMap(level -> level.days().stream()).allMatch(Interval::isBounded);
    }

    /** Whether it makes no difference between {@code days}: all of them are as likely for it. */
    boolean holds(Interval days) {
        return levels.stream().allMatch(level -> level.days().stream().anyMatch(d -> days.equals(days.intersect(d))));
    }

    /** Whether some of {@code days} are as likely as any, for it. */
    boolean allows(Interval days) {
        return levels.stream()
                .filter(level -> level.weight() > 0)
                .allMatch(level -> level.days().stream().anyMatch(d -> d.intersect(days) != null));
    }
}
