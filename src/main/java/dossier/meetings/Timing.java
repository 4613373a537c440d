package dossier.meetings;

import dossier.meetings.claims.Weekdays;
import dossier.meetings.sightings.Sighting;
import dossier.model.Basis;
import dossier.model.DateExpression;
import dossier.model.Dates;
import dossier.model.Evidence;
import dossier.model.Interval;
import dossier.model.Stage;
import dossier.model.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When a meeting was: the days that most of its articles agree on, and why. */
final class Timing {
    /** Over a longer stretch a meeting counts as undated. */
    static final int WIDE = 31;

    private final Dates dates;

    Timing(Dates dates) {
        this.dates = dates;
    }

    /** The days that most articles agree on, reports before previews, narrowed by all that agree with them. */
    When of(List<Sighting> group) {
        Sighting first = group.stream()
                .max(Comparator.comparingDouble((Sighting s) -> support(s, group))
                        .thenComparing(s -> -s.days().days())
                        .thenComparing(s -> s.article().id(), Comparator.reverseOrder()))
                .orElseThrow();
        Interval days = opening(first, group);
        List<Sighting> basis = new ArrayList<>(List.of(first));
        List<Sighting> rest = group.stream()
                .sorted(Comparator.comparingDouble((Sighting s) -> -trust(s))
                        .thenComparing(s -> s.days().days())
                        .thenComparing(s -> s.article().id()))
                .toList();
        for (Sighting sighting : rest) {
            Interval both = days.intersect(sighting.days());
            if (both != null && !both.equals(days)) {
                days = both;
                basis.add(sighting);
            }
        }
        if (days.equals(Interval.OPEN)) {
            return When.UNKNOWN;
        }
        days = group.size() == 1 && first.lasting() == 1 ? onWeekday(days, first) : days;
        LocalDate best = days.isDay() ? days.earliest() : best(basis, days);
        return new When(days, best, isCertain(basis, days), Basis.INFERRED, evidence(basis));
    }

    private List<Evidence> evidence(List<Sighting> basis) {
        List<Evidence> evidence = new ArrayList<>();
        for (Sighting sighting : basis) {
            evidence.add(Grounds.report(sighting));
            evidence.add(Grounds.day(sighting));
            evidence.addAll(dates.of(sighting.article().id()).evidence());
        }
        return evidence.stream().distinct().toList();
    }

    /** The tool stands for days that words give in articles whose own days it stands for. */
    private boolean isCertain(List<Sighting> basis, Interval days) {
        return days.days() <= WIDE
                && basis.stream()
                        .allMatch(sighting -> sighting.stated()
                                && dates.of(sighting.article().id()).certain());
    }

    /** The day that a report's words mean when it was written on its best day. */
    private @Nullable LocalDate best(List<Sighting> basis, Interval days) {
        return basis.stream()
                .map(this::best)
                .filter(Objects::nonNull)
                .filter(days::contains)
                .findFirst()
                .orElse(null);
    }

    private @Nullable LocalDate best(Sighting sighting) {
        DateExpression words = sighting.words();
        When article = dates.of(sighting.article().id());
        LocalDate today = article.best();
        if (words == null || sighting.lasting() > 1 || today == null || sighting.stage() == Stage.PREVIEW) {
            return null;
        }
        DayOfWeek weekday = Weekdays.in(words.text());
        if (weekday != null) {
            return today.with(TemporalAdjusters.previousOrSame(weekday));
        }
        return words.when().interval().equals(article.interval())
                ? today
                : words.when().best();
    }

    /** The ends of the days moved inwards to the day of the week that the words name. */
    private static Interval onWeekday(Interval days, Sighting sighting) {
        DateExpression words = sighting.words();
        DayOfWeek weekday = words == null ? null : Weekdays.in(words.text());
        LocalDate from = days.earliest();
        LocalDate to = days.latest();
        if (weekday == null || from == null || to == null) {
            return days;
        }
        LocalDate first = from.with(TemporalAdjusters.nextOrSame(weekday));
        LocalDate last = to.with(TemporalAdjusters.previousOrSame(weekday));
        return last.isBefore(first) ? days : new Interval(first, last);
    }

    /** Of a meeting of many that lasts days, the first of them; otherwise the days that the best article gives. */
    private static Interval opening(Sighting first, List<Sighting> group) {
        Interval days = first.days();
        if (!first.gathering()) {
            return days;
        }
        return group.stream()
                .filter(s -> s.stated() && s.days().isDay() && s.days().earliest() != null)
                .map(Sighting::days)
                .filter(other -> Likeness.gap(other, days) <= 2)
                .min(Comparator.comparing(Interval::earliest, Comparator.nullsLast(Comparator.naturalOrder())))
                .orElse(days);
    }

    /** How much the others bear out one article's days. */
    private static double support(Sighting sighting, List<Sighting> group) {
        double sum = 0;
        for (Sighting other : group) {
            sum += sighting.days().intersect(other.days()) != null ? trust(other) : 0;
        }
        return sum + trust(sighting) / 2;
    }

    private static double trust(Sighting sighting) {
        return !sighting.stated() ? 0.2 : sighting.stage() == Stage.PREVIEW ? 1 : 1.5;
    }
}
