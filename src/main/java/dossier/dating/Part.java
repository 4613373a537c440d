package dossier.dating;

import dossier.model.Interval;
import java.time.LocalDate;

/** A part of a month, a year or another stretch. Neighbouring parts share a few days, as people use these words. */
enum Part {
    WHOLE(0, 1),
    EARLY(0, 1 / 3d),
    MID(0.3, 0.68),
    LATE(0.64, 1),
    END(0.75, 1),
    /** What "by the end of" leaves. */
    LAST_DAY(1, 1);

    private final double from;
    private final double to;

    Part(double from, double to) {
        this.from = from;
        this.to = to;
    }

    /** The days of this part of {@code whole}, which must have two ends. */
    Interval of(Interval whole) {
        LocalDate start = whole.earliest();
        if (start == null || !whole.isBounded()) {
            throw new IllegalArgumentException("no part of an open interval");
        }
        long days = whole.days();
        long first = Math.min(days - 1, (long) Math.floor(from * days));
        long last = Math.max(first, (long) Math.ceil(to * days) - 1);
        return new Interval(start.plusDays(first), start.plusDays(last));
    }
}
