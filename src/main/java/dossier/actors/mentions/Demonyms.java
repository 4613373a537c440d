package dossier.actors.mentions;

import dossier.actors.names.Entry.Kind;
import dossier.actors.names.Lexicon;
import dossier.actors.names.Line;
import dossier.actors.names.Token;
import dossier.actors.names.Trie;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells where the name of a people means its state, by the noun that it describes: in "Turkish troops", not in "a Turkish actor". */
final class Demonyms {
    private static final int LONGEST_PHRASE = 5;
    private static final int LONGEST_LIST = 8;
    private static final Set<String> JOINTS = Set.of(",", "and", "or");
    private static final Set<String> STOPS = Set.of(
            "a", "about", "after", "against", "an", "are", "as", "at", "because", "been", "before", "but", "by", "can",
            "could", "did", "do", "does", "during", "for", "from", "had", "has", "have", "he", "her", "his", "if", "in",
            "into", "is", "it", "its", "may", "of", "on", "over", "she", "should", "since", "than", "that", "the",
            "their", "they", "this", "to", "under", "until", "was", "were", "when", "where", "which", "while", "who",
            "whom", "whose", "will", "with", "would");
    /** How names of peoples end that are no plural and need none: "the British", "the Chinese", "the Swiss". */
    private static final Set<String> COLLECTIVE = Set.of("s", "sh", "ch", "ese");

    private final Lexicon lexicon;

    Demonyms(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the words of the match, which name a people, mean its state. */
    boolean meansState(Line line, Trie.Match match) {
        return meansState(line, match, 0);
    }

    private boolean meansState(Line line, Trie.Match match, int depth) {
        int at = match.to();
        Token after = line.near(at);
        if (after.glued()) {
            return isJoined(line, at, depth) || lexicon.stateNoun(after).equals("tied");
        }
        if (line.near(at - 1).possessive()) {
            return isPeople(line, match);
        }
        boolean article = line.near(at + 1).fold().equals("the");
        if (JOINTS.contains(after.fold()) && isJoined(line, article ? at + 2 : at + 1, depth)) {
            return true;
        }
        return phrase(line, at).equals("own") || (!isDescribing(after) && isPeople(line, match));
    }

    /** Whether another name of a people or state stands there whose noun is that of the first too: "Turkish and Russian troops". */
    private boolean isJoined(Line line, int at, int depth) {
        Trie.Match next = line.match(at);
        if (next == null || next.from() != at || depth > LONGEST_LIST) {
            return false;
        }
        return switch (next.entry().kind()) {
            case DEMONYM -> meansState(line, next, depth + 1);
            case STATE -> line.near(at).glued() || phrase(line, next.to()).equals("own");
            default -> false;
        };
    }

    /** Whether somebody or something of its own is what the short name of a state describes: "a US actor". */
    boolean isPrivate(Line line, Trie.Match match) {
        boolean adjective = match.length() == 1
                && line.token(match.from()).isShouted()
                && !line.token(match.from()).possessive()
                && !line.near(match.to()).glued();
        return adjective && phrase(line, match.to()).equals("private");
    }

    /** What the last noun of the phrase that starts there is: "own" of a state, "private", or "" where the list lacks it. */
    private String phrase(Line line, int from) {
        String sort = "";
        for (int at = from; at < Math.min(line.size(), from + LONGEST_PHRASE); at++) {
            Token token = line.token(at);
            if (line.is(at, Kind.OFFICE) || isBody(line.match(at))) {
                return "own";
            }
            String noun = line.match(at) == null ? noun(token) : "";
            boolean end = noun.isEmpty() && (!sort.isEmpty() || STOPS.contains(token.fold()));
            if (end || !token.isWord() || line.match(at) != null) {
                return sort;
            }
            sort = noun.isEmpty() ? sort : noun;
            if (token.possessive()) {
                return sort;
            }
        }
        return sort;
    }

    private boolean isBody(Trie.@Nullable Match match) {
        return match != null
                && match.entry().kind() == Kind.ORGANISATION
                && lexicon.institutions().isOfState(match.entry().name());
    }

    private String noun(Token token) {
        String listed = lexicon.stateNoun(token);
        if (!listed.isEmpty()) {
            return listed.equals("tied") ? "" : listed;
        }
        String title = lexicon.title(token);
        return title.equals("role") || title.equals("kin") ? "private" : "";
    }

    private static boolean isDescribing(Token after) {
        return after.isWord() && !STOPS.contains(after.fold()) && !JOINTS.contains(after.fold());
    }

    /** "the Germans", "the British": all of them, who are as good as their state. */
    private static boolean isPeople(Line line, Trie.Match match) {
        String word = line.token(match.to() - 1).fold();
        return line.near(match.from() - 1).fold().equals("the")
                && COLLECTIVE.stream().anyMatch(word::endsWith);
    }
}
