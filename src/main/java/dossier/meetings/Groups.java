package dossier.meetings;

import dossier.model.ActorId;
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

/** Puts together the sightings of one meeting: only those that share a principal or a place are ever compared. */
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
        for (List<Sighting> block : blocks(origins)) {
            for (List<Integer> group :
                    Clusters.of(block.size(), Likeness.SAME, (a, b) -> score(block.get(a), block.get(b)))) {
                List<Sighting> members = new ArrayList<>();
                for (int index : group) {
                    members.add(block.get(index));
                    members.addAll(
                            copies.getOrDefault(block.get(index).article().id(), List.of()));
                }
                groups.add(members);
            }
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

    /** Sightings that are linked by a shared key; nothing outside a block can join it. */
    private List<List<Sighting>> blocks(List<Sighting> sightings) {
        int[] root = new int[sightings.size()];
        Map<String, Integer> seen = new TreeMap<>();
        for (int i = 0; i < root.length; i++) {
            root[i] = i;
            for (String key : keys(sightings.get(i))) {
                Integer other = seen.putIfAbsent(key, i);
                if (other != null) {
                    root[find(root, i)] = find(root, other);
                }
            }
        }
        Map<Integer, List<Sighting>> blocks = new TreeMap<>();
        for (int i = 0; i < root.length; i++) {
            blocks.computeIfAbsent(find(root, i), r -> new ArrayList<>()).add(sightings.get(i));
        }
        return List.copyOf(blocks.values());
    }

    private static int find(int[] root, int i) {
        int at = i;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    private List<String> keys(Sighting sighting) {
        List<String> keys = new ArrayList<>();
        SourceId word = tied.get(sighting.article().id());
        if (word != null) {
            keys.add("editor " + word);
        }
        List<ActorId> people = sighting.people().stream().sorted().toList();
        if (sighting.gathering()) {
            keys.add("gathering");
        }
        for (ActorId person : people) {
            keys.add(person.value());
        }
        return keys;
    }
}
