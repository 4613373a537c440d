package dossier.knowledge;

import dossier.text.Folding;
import dossier.text.Word;
import dossier.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the background events that a passage is about: those with a way of wording whose words all stand in it. */
public final class EventIndex {
    private record Way(Event event, List<List<String>> terms) {}

    /** The ways by one word of theirs, the longest, as that is the rarest. */
    private final Map<String, List<Way>> ways = new HashMap<>();

    public EventIndex(List<Event> events) {
        for (Event event : events) {
            for (Set<String> way : event.words()) {
                List<List<String>> terms =
                        way.stream().sorted().map(EventIndex::words).toList();
                terms.stream()
                        .flatMap(List::stream)
                        .max((a, b) ->
                                a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b))
                        .ifPresent(rarest -> ways.computeIfAbsent(rarest, w -> new ArrayList<>())
                                .add(new Way(event, terms)));
            }
        }
    }

    /** The events that the text is about, in the order of the table's words in the text. */
    public List<Event> in(String text) {
        List<String> words = words(text);
        Set<String> set = new HashSet<>(words);
        List<Event> events = new ArrayList<>();
        for (String word : words) {
            for (Way way : ways.getOrDefault(word, List.of())) {
                if (!events.contains(way.event()) && way.terms().stream().allMatch(term -> holds(words, set, term))) {
                    events.add(way.event());
                }
            }
        }
        return events;
    }

    private static boolean holds(List<String> words, Set<String> set, List<String> term) {
        return set.containsAll(term) && (term.size() == 1 || Collections.indexOfSubList(words, term) >= 0);
    }

    private static List<String> words(String text) {
        return Words.of(text).stream()
                .map(Word::text)
                .map(Folding::fold)
                .map(word -> word.endsWith("'s") ? word.substring(0, word.length() - 2) : word)
                .filter(word -> Character.isLetterOrDigit(word.codePointAt(0)))
                .toList();
    }
}
