package dossier.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All wordings of the tables, searched for at a place of a text in time that depends only on the longest of them. */
final class Trie {
    private final Map<String, Trie> next = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    /** Adds a wording; "the" before it is left out. */
    void add(String wording, Entry entry) {
        List<Token> tokens = Token.of(wording, 0);
        Trie node = this;
        for (int i = 0; i < tokens.size(); i++) {
            if (i > 0 || !tokens.get(i).fold().equals("the") || tokens.size() == 1) {
                node = node.next.computeIfAbsent(tokens.get(i).fold(), key -> new Trie());
            }
        }
        if (node != this && !node.entries.contains(entry)) {
            node.entries.add(entry);
        }
    }

    /** The longest match of each kind of entry that starts at token {@code at}, longest first. */
    List<Match> at(List<Token> tokens, int at) {
        List<Match> found = new ArrayList<>();
        Trie node = this;
        for (int i = at; i < tokens.size(); i++) {
            node = node.next.get(tokens.get(i).fold());
            if (node == null) {
                break;
            }
            if (!node.entries.isEmpty()
                    && !(i + 1 < tokens.size() && tokens.get(i + 1).glued() && isShort(tokens, at, i))) {
                int to = i + 1;
                found.addAll(
                        0,
                        node.entries.stream()
                                .filter(e -> fits(e, tokens.subList(at, to)))
                                .map(e -> new Match(e, at, to))
                                .toList());
            }
            if (i + 1 < tokens.size() && tokens.get(i).possessive()) {
                break;
            }
        }
        return found;
    }

    /** A single letter or two before a hyphen is no abbreviation: "US-led" is, "A-Team" is not. */
    private static boolean isShort(List<Token> tokens, int from, int last) {
        return from == last && tokens.get(from).fold().length() < 2;
    }

    private static boolean fits(Entry entry, List<Token> tokens) {
        return switch (entry.letters()) {
            case ANY -> true;
            case CAPITALISED ->
                tokens.get(0).isCapitalised() || tokens.get(tokens.size() - 1).isCapitalised();
            case EXACT -> tokens.size() == 1 && tokens.get(0).text().equals(entry.spelling());
            case SHOUTED -> tokens.stream().allMatch(t -> t.isShouted() || t.isNumber());
        };
    }

    /** Tokens {@code from} to {@code to}, exclusive, that spell {@code entry}. */
    record Match(Entry entry, int from, int to) {
        int length() {
            return to - from;
        }
    }
}
