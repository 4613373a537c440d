package dossier.provenance;

import dossier.text.Word;
import dossier.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases of one class of a word list, found in a text word by word; the longest that fits counts. */
final class Phrases {
    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    /**
     * @param list a word list: each phrase, folded, with its class or classes, divided by "|"
     * @param kind the class of the phrases to find
     */
    Phrases(Map<String, String> list, String kind) {
        list.forEach((phrase, of) -> {
            if (List.of(of.split("\\|")).contains(kind)) {
                List<String> words = words(Words.of(phrase));
                byFirst.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(words);
            }
        });
        Comparator<List<String>> shorter = Comparator.comparingInt(List::size);
        byFirst.values().forEach(phrases -> phrases.sort(shorter.reversed()));
    }

    /** Where a phrase stands among words: from {@code from} to before {@code to}. */
    record Found(int from, int to) {}

    /** The first phrase among the words, null when there is none. */
    @Nullable
    Found in(List<Word> words) {
        List<String> folded = words(words);
        for (int at = 0; at < folded.size(); at++) {
            Found found = at(folded, at);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The phrase that the words begin with, an article before it aside; null when they begin with none. */
    @Nullable
    Found opening(List<Word> words) {
        List<String> folded = words(words);
        int start = !folded.isEmpty() && folded.get(0).equals("the") ? 1 : 0;
        return at(folded, start);
    }

    private @Nullable Found at(List<String> folded, int at) {
        if (at >= folded.size()) {
            return null;
        }
        for (List<String> phrase : byFirst.getOrDefault(folded.get(at), List.of())) {
            int to = at + phrase.size();
            if (to <= folded.size() && stands(phrase, folded, at)) {
                return new Found(at, to);
            }
        }
        return null;
    }

    private static boolean stands(List<String> phrase, List<String> folded, int at) {
        for (int i = phrase.size() - 1; i > 0; i--) {
            if (!phrase.get(i).equals(folded.get(at + i))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> words(List<Word> words) {
        return words.stream().map(word -> word.folded()).toList();
    }
}
