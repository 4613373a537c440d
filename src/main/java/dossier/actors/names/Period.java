package dossier.actors.names;

import dossier.model.Interval;
import java.util.ArrayList;
import java.util.List;

/**
 * When an article may have been written, as far as its metadata and the offices in it tell.
 *
 * @param spans the intervals that it may lie in
 * @param known whether anything narrowed them
 */
public record Period(List<Interval> spans, boolean known) {
    public static final Period ANY = new Period(List.of(Interval.OPEN), false);

    /** The part of the period that lies in one of the terms; the period itself when none of it does. */
    public Period within(List<Interval> terms) {
        List<Interval> shared = new ArrayList<>();
        for (Interval span : spans) {
            for (Interval term : terms) {
                Interval both = span.intersect(term);
                if (both != null) {
                    shared.add(both);
                }
            }
        }
        return shared.isEmpty() ? this : new Period(shared, true);
    }

    /** Whether the article may have been written in that time. */
    public boolean allows(Interval term) {
        return spans.stream().anyMatch(span -> span.intersect(term) != null);
    }

    /** Whether any term that the period allows may have begun by its end. */
    public boolean isAfterStart(Interval term) {
        return spans.stream()
                .anyMatch(span -> term.earliest() == null
                        || span.latest() == null
                        || !span.latest().isBefore(term.earliest()));
    }
}
