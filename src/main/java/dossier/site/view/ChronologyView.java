package dossier.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Meetings and events in the order of time.
 *
 * @param picture of them, null when nothing has a date
 * @param years in order, those without a date last
 */
public record ChronologyView(@Nullable TimelineView picture, List<Year> years) {
    /** The entries of a year. */
    public record Year(String name, String anchor, List<Entry> entries) {}

    /**
     * A meeting or an event.
     *
     * @param when its day
     * @param label what happened
     * @param anchor of it on the page
     * @param ref the meeting's page, null for an event
     * @param meeting whether it is a meeting
     * @param told the sentence that tells it, null when the label is in the words of a source or is a meeting's title
     * @param cites the sources that tell it
     */
    public record Entry(
            Moment when,
            String label,
            String anchor,
            @Nullable Ref ref,
            boolean meeting,
            @Nullable String told,
            List<Cite> cites) {}
}
