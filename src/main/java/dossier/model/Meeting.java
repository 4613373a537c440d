package dossier.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that at least one article reports.
 *
 * @param id its name in the dossier
 * @param title what it is called on its page
 * @param titleByEditor whether an editor gave the title
 * @param parent the summit or visit that it was part of
 * @param when its day, or the days that it may have been
 * @param place where, null when unknown or when it had none
 * @param mode how it was held
 * @param status what became of it
 * @param participants who took part, principals first
 * @param sources the articles that mainly report it, by date then id; never empty
 * @param evidence why these articles are one meeting, and why it is one
 */
public record Meeting(
        MeetingId id,
        String title,
        boolean titleByEditor,
        @Nullable MeetingId parent,
        When when,
        @Nullable Place place,
        Mode mode,
        Status status,
        List<Participant> participants,
        List<SourceId> sources,
        List<Evidence> evidence) {
    public Meeting {
        participants = List.copyOf(participants);
        sources = List.copyOf(sources);
        evidence = List.copyOf(evidence);
        if (sources.isEmpty() || evidence.isEmpty()) {
            throw new IllegalArgumentException("a meeting without a source or evidence: " + id);
        }
    }
}
