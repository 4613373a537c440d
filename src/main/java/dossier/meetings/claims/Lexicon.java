package dossier.meetings.claims;

import dossier.text.Folding;
import dossier.text.Word;
import dossier.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the words and phrases of a list in a line, the longest first. */
public final class Lexicon {
    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    /** @param list phrases, each with its class */
    public Lexicon(Map<String, String> list) {
        list.forEach(this::add);
    }

    private void add(String phrase, String kind) {
        List<String> words =
                Words.of(Folding.fold(phrase)).stream().map(Word::text).toList();
        if (!words.isEmpty()) {
            byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(new Phrase(words, kind));
        }
    }

    /** The longest phrase that starts at {@code index}, or null. */
    @Nullable
    Hit at(List<Token> tokens, int index) {
        Hit best = null;
        for (Phrase phrase : byFirst.getOrDefault(tokens.get(index).folded(), List.of())) {
            int length = phrase.words().size();
            if ((best == null || length > best.length()) && phrase.matches(tokens, index)) {
                best = new Hit(index, length, phrase.kind());
            }
        }
        return best;
    }

    /** All phrases in the line, from left to right, none overlapping another. */
    List<Hit> in(List<Token> tokens) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Hit hit = at(tokens, i);
            if (hit != null) {
                hits.add(hit);
                i = hit.end() - 1;
            }
        }
        return hits;
    }

    /** Where a phrase was found: from token {@code start}, {@code length} tokens long, and its class. */
    record Hit(int start, int length, String kind) {
        int end() {
            return start + length;
        }
    }

    private record Phrase(List<String> words, String kind) {
        boolean matches(List<Token> tokens, int index) {
            if (index + words.size() > tokens.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!tokens.get(index + i).folded().equals(words.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }
}
