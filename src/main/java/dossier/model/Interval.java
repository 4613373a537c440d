package dossier.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days from {@code earliest} to {@code latest}, both inclusive; a null end is open. */
public record Interval(
        @Nullable LocalDate earliest, @Nullable LocalDate latest) {
    /** Nothing known: both ends open. */
    public static final Interval OPEN = new Interval(null, null);

    public Interval {
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            throw new IllegalArgumentException("an interval ends before it starts: " + earliest + ".." + latest);
        }
    }

    /** The interval of one day. */
    public static Interval day(LocalDate day) {
        return new Interval(day, day);
    }

    /** Whether it is one day. */
    public boolean isDay() {
        return earliest != null && earliest.equals(latest);
    }

    /** Whether both ends are known. */
    public boolean isBounded() {
        return earliest != null && latest != null;
    }

    /** Its length in days, both ends counted, or {@link Long#MAX_VALUE} when an end is open. */
    public long days() {
        return earliest == null || latest == null ? Long.MAX_VALUE : latest.toEpochDay() - earliest.toEpochDay() + 1;
    }

    /** Whether {@code day} lies in it. */
    public boolean contains(LocalDate day) {
        return (earliest == null || !day.isBefore(earliest)) && (latest == null || !day.isAfter(latest));
    }

    /** The days in both, or null when they share none. */
    public @Nullable Interval intersect(Interval other) {
        LocalDate from = later(earliest, other.earliest);
        LocalDate to = earlier(latest, other.latest);
        return from != null && to != null && to.isBefore(from) ? null : new Interval(from, to);
    }

    /** The smallest interval that holds both. */
    public Interval span(Interval other) {
        LocalDate from = earliest == null || other.earliest == null ? null : earlier(earliest, other.earliest);
        LocalDate to = latest == null || other.latest == null ? null : later(latest, other.latest);
        return new Interval(from, to);
    }

    /** The interval with {@code before} days more at its start and {@code after} more at its end; an open end stays so. */
    public Interval widen(int before, int after) {
        return new Interval(
                earliest == null ? null : earliest.minusDays(before), latest == null ? null : latest.plusDays(after));
    }

    private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null ? b : b == null || a.isAfter(b) ? a : b;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null ? b : b == null || a.isBefore(b) ? a : b;
    }
}
