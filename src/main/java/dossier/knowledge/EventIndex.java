package dossier.knowledge;

import dossier.model.Span;
import dossier.text.Word;
import dossier.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the background events that a passage is about: those with a way of wording whose terms all stand in it. */
public final class EventIndex {
    /**
     * A place that speaks of an event.
     *
     * @param events the events that it may be, in the order of the table; several when the same words fit several
     * @param terms the words of the table that stand there, by where they start in the text
     */
    public record Sighting(List<Event> events, Map<Integer, Span> terms) {
        /** From the first of the words to the last. */
        public Span span() {
            int start = terms.values().stream().mapToInt(Span::start).min().orElse(0);
            int end = terms.values().stream().mapToInt(Span::end).max().orElse(0);
            return new Span(start, end);
        }
    }

    private record Way(int event, List<List<String>> terms) {}

    private static final Comparator<String> RARER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final List<Event> events;
    /** The ways by one word of theirs, the longest, as that is the rarest. */
    private final Map<String, List<Way>> ways = new HashMap<>();

    public EventIndex(List<Event> events) {
        this.events = List.copyOf(events);
        for (int i = 0; i < events.size(); i++) {
            for (Set<String> words : events.get(i).words()) {
                add(new Way(i, terms(words)));
            }
        }
    }

    private void add(Way way) {
        String rarest = "";
        for (List<String> term : way.terms()) {
            for (String word : term) {
                rarest = RARER.compare(word, rarest) > 0 ? word : rarest;
            }
        }
        if (!way.terms().isEmpty()) {
            ways.computeIfAbsent(rarest, word -> new ArrayList<>(1)).add(way);
        }
    }

    /** The terms in their order, folded, each with a word at least. */
    private static List<List<String>> terms(Set<String> words) {
        List<List<String>> terms = new ArrayList<>(words.size());
        for (String term : new TreeSet<>(words)) {
            List<String> folded = fold(Words.of(term));
            if (!folded.isEmpty()) {
                terms.add(folded);
            }
        }
        return terms;
    }

    /** The index of all that happened, by the tables; made once for them. */
    public static EventIndex of(Tables tables) {
        return tables.once(
                EventIndex.class,
                made -> new EventIndex(
                        made.events().stream().filter(Event::happened).toList()));
    }

    /**
     * The events that the text is about. Of events that share a word of the text, those count for which most of its words
     * speak; when as many speak for several, it may be any of them.
     */
    public List<Sighting> in(String text) {
        return in(Words.of(text), "");
    }

    /**
     * The same of a text's words, where some more hold for it without standing in it, as the place of a dateline does.
     *
     * @param text the words, with the marks between them
     * @param standing those words; an event needs one of its own in the text besides
     */
    public List<Sighting> in(List<Word> text, String standing) {
        List<Word> words = new ArrayList<>(text);
        words.removeIf(w -> !w.isWord() && !w.isNumber());
        List<String> folded = fold(words);
        if (Collections.disjoint(ways.keySet(), folded)) {
            return List.of();
        }
        List<String> given = fold(Words.of(standing));
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < folded.size(); i++) {
            places.putIfAbsent(folded.get(i), i);
        }
        Map<Integer, Map<Integer, Span>> found = new TreeMap<>();
        for (String word : places.keySet()) {
            for (Way way : ways.getOrDefault(word, List.of())) {
                Map<Integer, Span> terms = terms(way, words, folded, places, given);
                if (!terms.isEmpty()) {
                    found.computeIfAbsent(way.event(), e -> new TreeMap<>()).putAll(terms);
                }
            }
        }
        return found.isEmpty() ? List.of() : strongest(found);
    }

    private List<Sighting> strongest(Map<Integer, Map<Integer, Span>> found) {
        Map<Set<Integer>, List<Integer>> byTerms = new LinkedHashMap<>();
        found.forEach((event, terms) -> byTerms.computeIfAbsent(new TreeSet<>(terms.keySet()), t -> new ArrayList<>())
                .add(event));
        Map<Set<Integer>, List<Integer>> groups = new LinkedHashMap<>();
        for (Map.Entry<Set<Integer>, List<Integer>> one : byTerms.entrySet()) {
            Set<Integer> terms = one.getKey();
            boolean weaker = byTerms.keySet().stream()
                    .anyMatch(other ->
                            other.size() > terms.size() && other.stream().anyMatch(terms::contains));
            if (!weaker) {
                Set<Integer> like = groups.keySet().stream()
                        .filter(other -> isAlike(other, terms))
                        .findFirst()
                        .orElse(terms);
                groups.computeIfAbsent(like, t -> new ArrayList<>()).addAll(one.getValue());
            }
        }
        return groups.values().stream()
                .map(same -> new Sighting(
                        same.stream().map(events::get).toList(),
                        new TreeMap<>(found.getOrDefault(same.get(0), Map.of()))))
                .sorted(Comparator.comparing(Sighting::span))
                .toList();
    }

    /** Whether as many words speak for both, and most of them are the same: then either may be meant. */
    private static boolean isAlike(Set<Integer> one, Set<Integer> other) {
        long shared = one.stream().filter(other::contains).count();
        return one.size() == other.size() && 2 * shared > one.size();
    }

    /** Where the terms of {@code way} stand, empty unless all of them do. */
    private static Map<Integer, Span> terms(
            Way way, List<Word> words, List<String> folded, Map<String, Integer> places, List<String> given) {
        for (List<String> term : way.terms()) {
            if (first(term, folded, places) < 0 && Collections.indexOfSubList(given, term) < 0) {
                return Map.of();
            }
        }
        Map<Integer, Span> terms = new TreeMap<>();
        for (List<String> term : way.terms()) {
            int at = first(term, folded, places);
            if (at < 0) {
                continue;
            }
            int start = words.get(at).start();
            terms.put(start, new Span(start, words.get(at + term.size() - 1).end()));
        }
        return terms;
    }

    /**
     * Where a term first stands, or -1.
     *
     * @param places where each word first stands
     */
    private static int first(List<String> term, List<String> folded, Map<String, Integer> places) {
        int at = places.getOrDefault(term.get(0), -1);
        return at < 0 || term.size() == 1 ? at : Collections.indexOfSubList(folded, term);
    }

    private static List<String> fold(List<Word> words) {
        List<String> folded = new ArrayList<>(words.size());
        words.forEach(word -> folded.add(word.bare()));
        return folded;
    }
}
