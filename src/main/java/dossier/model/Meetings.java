package dossier.model;

import java.util.List;
import java.util.Map;

/**
 * The meetings, and which article reports which.
 *
 * @param meetings in order of date, then id
 * @param reports the articles that report a meeting; one that reports none is absent
 * @param days the day each placed article speaks from, as narrowed by the other articles of its meeting
 */
public record Meetings(List<Meeting> meetings, Map<SourceId, Report> reports, Map<SourceId, When> days) {
    public Meetings {
        meetings = List.copyOf(meetings);
        reports = Map.copyOf(reports);
        days = Map.copyOf(days);
    }
}
