package dossier.meetings;

import dossier.meetings.sightings.Sighting;
import dossier.model.Corrections;
import dossier.model.Repeats;
import dossier.model.SourceId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts together the sightings of one meeting: only {@link Candidates} are ever compared. */
final class Groups {
    private final Likeness likeness;
    private final Repeats repeats;
    private final Set<List<SourceId>> apart = new HashSet<>();
    private final Set<List<SourceId>> together = new HashSet<>();
    private final Map<SourceId, SourceId> tied = new TreeMap<>();

    Groups(Likeness likeness, Repeats repeats, Corrections corrections) {
        this.likeness = likeness;
        this.repeats = repeats;
        corrections.apart().forEach(word -> pairs(word.sources(), apart));
        corrections.together().forEach(word -> {
            pairs(word.sources(), together);
            word.sources().forEach(source -> tied.put(source, word.sources().get(0)));
        });
    }

    private static void pairs(List<SourceId> sources, Set<List<SourceId>> into) {
        for (SourceId a : sources) {
            for (SourceId b : sources) {
                into.add(List.of(a, b));
            }
        }
    }

    /** The sightings by meeting; a copy goes with the article that it copies. */
    List<List<Sighting>> of(SortedMap<SourceId, Sighting> sightings) {
        List<Sighting> origins = new ArrayList<>();
        Map<SourceId, List<Sighting>> copies = new TreeMap<>();
        sightings.forEach((id, sighting) -> {
            SourceId origin = repeats.origin(id);
            boolean alone = origin.equals(id) || !sightings.containsKey(origin);
            if (alone && (!sighting.claims().isEmpty() || tied.containsKey(id))) {
                origins.add(sighting);
            } else if (!alone) {
                copies.computeIfAbsent(origin, o -> new ArrayList<>()).add(sighting);
            }
        });
        List<List<Sighting>> groups = new ArrayList<>();
        for (List<Integer> group : Clusters.of(
                origins.size(),
                Candidates.of(origins, tied),
                Likeness.SAME,
                (a, b) -> score(origins.get(a), origins.get(b)))) {
            List<Sighting> members = new ArrayList<>();
            for (int index : group) {
                members.add(origins.get(index));
                members.addAll(copies.getOrDefault(origins.get(index).article().id(), List.of()));
            }
            groups.add(members);
        }
        return groups;
    }

    private double score(Sighting a, Sighting b) {
        List<SourceId> pair = List.of(a.article().id(), b.article().id());
        if (apart.contains(pair)) {
            return Double.NEGATIVE_INFINITY;
        }
        if (together.contains(pair)) {
            return 1000;
        }
        return likeness.veto(a, b) != null ? Double.NEGATIVE_INFINITY : likeness.of(a, b);
    }
}
