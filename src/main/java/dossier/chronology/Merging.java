package dossier.chronology;

import dossier.model.ChronologyEntry;
import dossier.model.Evidence;
import dossier.model.SourceId;
import dossier.text.Folding;
import dossier.text.Word;
import dossier.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Makes one entry of what several articles, or several sentences of one, tell of the same event. */
final class Merging {
    /** The share of the smaller label's content words that two labels of one event have in common. */
    private static final double ALIKE = 0.6;

    private final Map<String, List<Happening>> groups = new LinkedHashMap<>();
    private final Map<String, List<String>> byWord = new HashMap<>();

    private Merging() {}

    static List<ChronologyEntry> merge(List<Happening> found) {
        Merging merging = new Merging();
        found.forEach(merging::add);
        return merging.groups.values().stream().map(Merging::entry).toList();
    }

    private void add(Happening happening) {
        String key = !happening.event().isEmpty()
                ? happening.event()
                : happening.ofMeeting() ? encounter(happening) : like(happening);
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(happening);
    }

    /** The group of a meeting: that of the first one of the same people on the same days. */
    private String encounter(Happening happening) {
        String who = happening.people().toString();
        List<String> known = byWord.computeIfAbsent(who, w -> new ArrayList<>());
        for (String key : known) {
            List<Happening> group = groups.getOrDefault(key, List.of());
            if (group.stream()
                    .allMatch(
                            h -> h.when().interval().intersect(happening.when().interval()) != null)) {
                return key;
            }
        }
        String key = who + " " + known.size();
        known.add(key);
        return key;
    }

    /** The group of an event that has no name of its own: that of the first label like it from the same days. */
    private String like(Happening happening) {
        Set<String> words = words(happening.label());
        LocalDate start = happening.when().interval().earliest();
        String month = start == null ? "" : start.toString().substring(0, 7);
        Map<String, Integer> shared = new LinkedHashMap<>();
        for (String word : words) {
            byWord.getOrDefault(month + word, List.of()).forEach(key -> shared.merge(key, 1, Integer::sum));
        }
        for (Map.Entry<String, Integer> other : shared.entrySet()) {
            List<Happening> group = groups.getOrDefault(other.getKey(), List.of());
            int size = Math.min(words.size(), words(group.get(0).label()).size());
            if (other.getValue() >= Math.max(2, ALIKE * size)
                    && group.get(0).when().interval().intersect(happening.when().interval()) != null) {
                return other.getKey();
            }
        }
        String key = start + " " + happening.when().interval().latest() + " " + Folding.fold(happening.label());
        words.forEach(word ->
                byWord.computeIfAbsent(month + word, w -> new ArrayList<>()).add(key));
        return key;
    }

    private static Set<String> words(String label) {
        Set<String> words = new TreeSet<>();
        for (Word word : Words.of(label)) {
            String folded = word.folded();
            if (folded.length() > 3) {
                words.add(folded);
            }
        }
        return words;
    }

    /** The narrowest time that any of them tells, under its label. */
    private static ChronologyEntry entry(List<Happening> group) {
        Happening best = group.get(0);
        Set<SourceId> sources = new TreeSet<>();
        List<Evidence> evidence = new ArrayList<>();
        Set<Evidence> seen = new HashSet<>();
        for (Happening h : group) {
            best = h.when().interval().days() < best.when().interval().days() ? h : best;
            sources.add(h.source());
            if (seen.add(h.told())) {
                evidence.add(h.told());
            }
        }
        return new ChronologyEntry(
                best.when(),
                best.ofMeeting(),
                best.label(),
                !best.event().isEmpty(),
                null,
                List.copyOf(sources),
                evidence);
    }
}
