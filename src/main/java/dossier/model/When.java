package dossier.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When something was: an interval with its evidence, never an invented day.
 *
 * @param interval the days that it may have been
 * @param best the single day to show, only if the evidence or an editor gives one
 * @param certain whether the tool stands for the interval
 * @param basis on whose word
 * @param evidence why; never empty unless the basis is {@link Basis#UNKNOWN}
 */
public record When(Interval interval, @Nullable LocalDate best, boolean certain, Basis basis, List<Evidence> evidence) {
    /** Nothing is known. */
    public static final When UNKNOWN = new When(Interval.OPEN, null, false, Basis.UNKNOWN, List.of());

    public When {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty() && basis != Basis.UNKNOWN) {
            throw new IllegalArgumentException("a date without evidence: " + interval);
        }
        if (best != null && !interval.contains(best)) {
            throw new IllegalArgumentException(best + " lies outside " + interval);
        }
    }

    /** Whether a source or an editor tells the day to show, and the tool did not conclude it. */
    public boolean isTold() {
        return best != null && certain && basis != Basis.INFERRED;
    }

    /** A date with one piece of evidence; its best day is the interval's when that is one day. */
    public static When of(Interval interval, boolean certain, Basis basis, Evidence evidence) {
        return new When(interval, interval.isDay() ? interval.earliest() : null, certain, basis, List.of(evidence));
    }
}
