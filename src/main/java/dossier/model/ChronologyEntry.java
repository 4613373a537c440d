package dossier.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting or an event in the order of time.
 *
 * @param when its day or interval
 * @param meeting the meeting, null for an event and for a meeting that is only mentioned in passing
 * @param ofMeeting whether it is a meeting at all
 * @param label what happened, for a reader
 * @param named whether the label is the name that the table of events has for it, and not the words of an article
 * @param sources the articles that tell it
 * @param evidence where they tell it
 */
public record ChronologyEntry(
        When when,
        boolean ofMeeting,
        String label,
        boolean named,
        @Nullable MeetingId meeting,
        List<SourceId> sources,
        List<Evidence> evidence) {
    public ChronologyEntry {
        sources = List.copyOf(sources);
        evidence = List.copyOf(evidence);
    }
}
