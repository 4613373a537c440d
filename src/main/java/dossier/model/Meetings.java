package dossier.model;

import java.util.List;
import java.util.Map;

/**
 * The meetings, and which article reports which.
 *
 * @param meetings in order of date, then id
 * @param reports the articles that report a meeting; one that reports none is absent
 * @param days the day each placed article speaks from, as narrowed by its meeting
 * @param lookedUp those of them that rest on when people were where, by the tables: more than the articles tell one another
 */
public record Meetings(
        List<Meeting> meetings, Map<SourceId, Report> reports, Map<SourceId, When> days, Map<SourceId, When> lookedUp) {
    /** Meetings dated by their articles alone. */
    public Meetings(List<Meeting> meetings, Map<SourceId, Report> reports, Map<SourceId, When> days) {
        this(meetings, reports, days, Map.of());
    }

    public Meetings {
        meetings = List.copyOf(meetings);
        reports = Map.copyOf(reports);
        days = Map.copyOf(days);
        lookedUp = Map.copyOf(lookedUp);
    }
}
