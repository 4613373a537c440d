package dossier.actors.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Wordings, searched for at a place of a text in time that depends only on the longest of them. */
public final class Trie {
    private final Map<String, Trie> next = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    /** Adds a wording; "the" before it is left out. */
    void add(String wording, Entry entry) {
        List<Token> tokens = Token.of(wording, 0);
        Trie node = this;
        for (int i = 0; i < tokens.size(); i++) {
            if (i > 0 || !tokens.get(i).fold().equals("the") || tokens.size() == 1) {
                String word = i + 1 < tokens.size()
                        ? inside(tokens.get(i))
                        : tokens.get(i).fold();
                node = node.next.computeIfAbsent(word, key -> new Trie());
            }
        }
        if (node != this && !node.entries.contains(entry)) {
            node.entries.add(entry);
        }
    }

    /** The longest match of each kind of entry that starts at token {@code at}, longest first. */
    List<Match> at(List<Token> tokens, int at) {
        List<Match> found = List.of();
        Trie before = this;
        for (int i = at; i < tokens.size() && before != null; i++) {
            Token token = tokens.get(i);
            Trie node = before.next.get(token.fold());
            if (node != null
                    && !node.entries.isEmpty()
                    && !(i + 1 < tokens.size() && tokens.get(i + 1).glued() && isShort(tokens, at, i))) {
                found = node.matches(tokens, at, i + 1, found);
            }
            before = token.possessive() ? before.next.get(inside(token)) : node;
        }
        return found;
    }

    /** The entries that end here, before those found so far. */
    private List<Match> matches(List<Token> tokens, int from, int to, List<Match> shorter) {
        List<Match> all = new ArrayList<>();
        for (Entry entry : entries) {
            if (fits(entry, tokens.subList(from, to))) {
                all.add(new Match(entry, from, to));
            }
        }
        all.addAll(shorter);
        return all;
    }

    /** How a word before others of a wording is looked up: with its ending in "People's Daily". */
    private static String inside(Token token) {
        return token.possessive() ? token.fold() + "'s" : token.fold();
    }

    /** A single letter or two before a hyphen is no abbreviation: "US-led" is, "A-Team" is not. */
    private static boolean isShort(List<Token> tokens, int from, int last) {
        return from == last && tokens.get(from).fold().length() < 2;
    }

    private static boolean fits(Entry entry, List<Token> tokens) {
        if (entry.spelling().endsWith("'s") && !tokens.get(tokens.size() - 1).possessive()) {
            return false;
        }
        return switch (entry.letters()) {
            case ANY -> true;
            case CAPITALISED ->
                tokens.get(0).isCapitalised()
                        || (isLoose(entry) && tokens.get(tokens.size() - 1).isCapitalised());
            case EXACT -> tokens.size() == 1 && tokens.get(0).text().equals(entry.spelling());
            case SHOUTED -> tokens.stream().allMatch(t -> t.isShouted() || t.isNumber());
        };
    }

    /** Whether the first word may have a small letter: "south Korea", "von der Example", but not "said Musa". */
    private static boolean isLoose(Entry entry) {
        boolean name = entry.kind() == Entry.Kind.HOLDER || entry.kind() == Entry.Kind.REGION;
        return !name || Character.isLowerCase(entry.spelling().codePointAt(0));
    }

    /** Tokens {@code from} to {@code to}, exclusive, that spell {@code entry}. */
    public record Match(Entry entry, int from, int to) {
        public int length() {
            return to - from;
        }
    }
}
