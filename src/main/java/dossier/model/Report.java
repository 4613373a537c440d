package dossier.model;

import java.util.List;

/**
 * What an article reports.
 *
 * @param meeting the meeting that it mainly reports
 * @param stage from where it looks at it
 * @param also other meetings that it reports besides
 * @param evidence why it is this meeting
 */
public record Report(MeetingId meeting, Stage stage, List<MeetingId> also, List<Evidence> evidence) {
    public Report {
        also = List.copyOf(also);
        evidence = List.copyOf(evidence);
    }
}
