package dossier.meetings;

import dossier.meetings.sightings.Sighting;
import dossier.model.Interval;
import dossier.model.Meeting;
import dossier.model.MeetingId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the meeting of many that a meeting of few was part of: at the same place, within its days, and spoken of as such. */
final class Parents {
    private final Map<String, Map<MeetingId, Interval>> summits = new HashMap<>();

    /** Takes note of a meeting of many. */
    void add(Meeting meeting) {
        if (meeting.place() != null && meeting.when().interval().isBounded()) {
            summits.computeIfAbsent(meeting.place().name(), p -> new TreeMap<>())
                    .put(meeting.id(), meeting.when().interval());
        }
    }

    /** The meeting of many that this one was part of, or null. */
    @Nullable
    MeetingId of(List<Sighting> group, Meeting meeting) {
        boolean part = group.stream()
                .flatMap(sighting -> sighting.claims().stream())
                .filter(claim -> claim.line().order() <= 8)
                .anyMatch(claim -> claim.line().isAtSummit());
        Interval days = meeting.when().interval();
        if (!part || meeting.place() == null || !days.isBounded()) {
            return null;
        }
        return summits.getOrDefault(meeting.place().name(), Map.of()).entrySet().stream()
                .filter(summit -> !summit.getKey().equals(meeting.id()))
                .filter(summit -> Likeness.gap(summit.getValue(), days) <= 1)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
