package dossier.meetings;

import dossier.meetings.sightings.Sighting;
import dossier.model.ActorId;
import dossier.model.SourceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The other meetings that an article of one might be taken for: the next before and after it of the same principals. */
final class Rivals {
    private final Map<SourceId, List<Sighting>> near = new TreeMap<>();

    Rivals(List<List<Sighting>> groups) {
        Map<String, List<List<Sighting>>> alike = new TreeMap<>();
        for (List<Sighting> group : groups) {
            alike.computeIfAbsent(key(group.get(0)), k -> new ArrayList<>()).add(group);
        }
        for (List<List<Sighting>> row : alike.values()) {
            row.sort(Comparator.comparing(
                            (List<Sighting> group) -> day(group.get(0)),
                            Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(group -> group.get(0).article().id()));
            for (int i = 0; i < row.size(); i++) {
                List<Sighting> others = new ArrayList<>();
                if (i > 0) {
                    others.add(row.get(i - 1).get(0));
                }
                if (i + 1 < row.size()) {
                    others.add(row.get(i + 1).get(0));
                }
                near.put(row.get(i).get(0).article().id(), others);
            }
        }
    }

    /** The first article of each meeting that is nearest to this one. */
    List<Sighting> of(List<Sighting> group) {
        return near.getOrDefault(group.get(0).article().id(), List.of());
    }

    private static @Nullable LocalDate day(Sighting sighting) {
        return sighting.days().earliest();
    }

    private static String key(Sighting sighting) {
        return sighting.gathering()
                ? "gathering"
                : String.join(
                        " ",
                        sighting.people().stream().map(ActorId::value).sorted().toList());
    }
}
