package dossier.actors.names;

import dossier.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All wordings of the tables by their first word. They are taken into tokens only when a text has that word: of the most
 * there is none in a small folder, and it is half of what the tables cost.
 */
final class Wordings {
    private final Map<String, Start> starts = new HashMap<>();

    /** Adds a wording, before any text is read; "the" before it is left out. */
    void add(String wording, Entry entry) {
        starts.computeIfAbsent(first(wording), word -> new Start()).add(wording, entry);
    }

    /** The longest match of each kind of entry that starts at token {@code at}, longest first. */
    List<Trie.Match> at(List<Token> tokens, int at) {
        Start start = at < tokens.size() ? starts.get(tokens.get(at).fold()) : null;
        return start == null ? List.of() : start.trie().at(tokens, at);
    }

    /** The first token's fold, without "the" before it. */
    private static String first(String wording) {
        int end = 0;
        while (end < wording.length() && isPlain(wording.charAt(end))) {
            end++;
        }
        String word = Folding.fold(wording.substring(0, end));
        boolean isToken = end > 0 && (end == wording.length() || wording.charAt(end) == ' ');
        if (isToken && !word.equals("the")) {
            return word;
        }
        List<Token> tokens = Token.of(wording, 0);
        boolean the = tokens.size() > 1 && tokens.get(0).fold().equals("the");
        return tokens.isEmpty() ? "" : tokens.get(the ? 1 : 0).fold();
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** The wordings that start with a word. */
    private static final class Start {
        private final List<String> wordings = new ArrayList<>(1);
        private final List<Entry> entries = new ArrayList<>(1);
        private volatile @Nullable Trie trie;

        void add(String wording, Entry entry) {
            wordings.add(wording);
            entries.add(entry);
        }

        Trie trie() {
            Trie there = trie;
            return there == null ? made() : there;
        }

        private synchronized Trie made() {
            Trie there = trie;
            if (there == null) {
                there = new Trie();
                for (int i = 0; i < wordings.size(); i++) {
                    there.add(wordings.get(i), entries.get(i));
                }
                trie = there;
            }
            return there;
        }
    }
}
