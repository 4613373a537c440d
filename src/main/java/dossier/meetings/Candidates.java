package dossier.meetings;

import dossier.meetings.claims.Durations;
import dossier.meetings.sightings.Sighting;
import dossier.model.ActorId;
import dossier.model.SourceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which sightings may be of one meeting at all: those that share two principals, or the one principal that one of them has,
 * and whose days are not far apart. Sorted by day, each is held only against those just before it, so that a leader of whom
 * a thousand articles tell costs little more than a thousand leaders of whom one does.
 */
final class Candidates {
    /** Further apart than the longest stay, two encounters are never one. */
    private static final int APART = Durations.LONGEST;

    /**
     * A sighting is held against so many of those before it: of thousands of undated articles on the same two people every
     * two might be of one meeting, and those that are find one another through the ones between them.
     */
    static final int MOST = 250;

    private final List<Sighting> sightings;
    private final Map<SourceId, SourceId> tied;
    private final Set<Pair> pairs = new HashSet<>();

    private Candidates(List<Sighting> sightings, Map<SourceId, SourceId> tied) {
        this.sightings = sightings;
        this.tied = tied;
    }

    /** Two sightings by their indexes, the lower first. */
    record Pair(int a, int b) {}

    /**
     * The pairs that may be one meeting, in order.
     *
     * @param tied by article, the first of those that an editor puts together with it
     */
    static List<Pair> of(List<Sighting> sightings, Map<SourceId, SourceId> tied) {
        Candidates candidates = new Candidates(sightings, tied);
        candidates.collect();
        return candidates.pairs.stream()
                .sorted(Comparator.comparingInt(Pair::a).thenComparingInt(Pair::b))
                .toList();
    }

    private void collect() {
        Map<String, List<Integer>> together = new TreeMap<>();
        Map<String, List<Integer>> alone = new TreeMap<>();
        Map<String, List<Integer>> editors = new TreeMap<>();
        for (int i = 0; i < sightings.size(); i++) {
            Sighting sighting = sightings.get(i);
            for (String key : keys(sighting)) {
                together.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
            for (ActorId person : sighting.people()) {
                alone.computeIfAbsent(person.value(), k -> new ArrayList<>()).add(i);
            }
            SourceId word = tied.get(sighting.article().id());
            if (word != null) {
                editors.computeIfAbsent(word.value(), k -> new ArrayList<>()).add(i);
            }
        }
        together.values().forEach(bucket -> sweep(bucket, false));
        alone.values().forEach(bucket -> sweep(bucket, true));
        editors.values().forEach(this::all);
    }

    /** A gathering, or every two people who met; one who met nobody named shares but himself. */
    private static List<String> keys(Sighting sighting) {
        if (sighting.gathering()) {
            return List.of("gathering");
        }
        List<String> people =
                sighting.people().stream().map(ActorId::value).sorted().toList();
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            for (int j = 0; j < i; j++) {
                keys.add(people.get(j) + " " + people.get(i));
            }
        }
        return keys;
    }

    private void all(List<Integer> bucket) {
        for (int i = 0; i < bucket.size(); i++) {
            for (int j = 0; j < i; j++) {
                add(bucket.get(i), bucket.get(j));
            }
        }
    }

    /**
     * Pairs each with those before it whose days may still meet its own; with {@code single}, only where one of the two met
     * nobody named. It looks at no others, so that what it costs is the sorting and the pairs.
     */
    private void sweep(List<Integer> bucket, boolean single) {
        List<Integer> sorted = bucket.stream()
                .sorted(Comparator.comparing(this::from).thenComparing(Comparator.naturalOrder()))
                .toList();
        Window open = new Window(MOST);
        Window openSingles = new Window(MOST);
        for (int index : sorted) {
            Window others = single && !isSingle(index) ? openSingles : open;
            others.close(from(index));
            others.latest().forEach(other -> add(index, other));
            open.open(index, to(index));
            if (isSingle(index)) {
                openSingles.open(index, to(index));
            }
        }
    }

    private boolean isSingle(int index) {
        return sightings.get(index).people().size() < 2;
    }

    private void add(int one, int other) {
        pairs.add(new Pair(Math.min(one, other), Math.max(one, other)));
    }

    private LocalDate from(int index) {
        LocalDate day = sightings.get(index).days().earliest();
        return day == null ? LocalDate.MIN : day;
    }

    private LocalDate to(int index) {
        LocalDate day = sightings.get(index).days().latest();
        return day == null ? LocalDate.MAX : day.plusDays(APART);
    }
}
