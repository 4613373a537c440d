package dossier.actors;

import dossier.actors.Entry.Kind;
import dossier.model.ActorKind;
import dossier.model.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Bodies that every state has: "China's Foreign Ministry", and "the Foreign Ministry" where the article speaks of one only. */
final class StateBodies {
    private static final int LONGEST = 2;
    private static final String MINISTRY = "ministry";
    private static final Set<String> LINKS = Set.of("of", "for", "and", "the");

    private final Lexicon lexicon;
    private final Map<String, Set<String>> owners = new HashMap<>();
    private final List<Run> owned = new ArrayList<>();
    private final List<Run> bare = new ArrayList<>();
    private final Set<Run> named = new HashSet<>();

    StateBodies(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    static boolean isMinistry(Token token) {
        return token.fold().equals(MINISTRY);
    }

    /**
     * Notes a body of words that any state may have, and whose it is if the words before tell.
     *
     * @param proper whether the words name it without the state too
     */
    void note(Run body, boolean proper) {
        if (proper) {
            named.add(body);
        }
        String state = owner(body);
        if (state.isEmpty()) {
            bare.add(body);
        } else {
            owners.computeIfAbsent(key(body), key -> new TreeSet<>()).add(state);
            owned.add(body);
        }
    }

    /** Notes whose those bodies are that the tables know: "Foreign Ministry" of "Chinese Foreign Ministry". */
    void learn(Line line) {
        for (Trie.Match match : line.matches()) {
            String name = match.entry().name();
            String state = match.entry().kind() == Kind.ORGANISATION ? lexicon.stateOf(name) : "";
            String adjective = lexicon.adjective(state) + " ";
            if (!state.isEmpty() && name.startsWith(adjective)) {
                String key = name.substring(adjective.length()).toLowerCase(Locale.ROOT);
                owners.computeIfAbsent(key, k -> new TreeSet<>()).add(state);
            }
        }
    }

    /** "Chinese foreign ministry", "the defence ministry" in small letters. */
    void readMinistries(Line line) {
        for (int at = 1; at < line.size(); at++) {
            Token token = line.token(at);
            if (isMinistry(token) && !token.isCapitalised() && line.match(at) == null) {
                int from = at;
                while (from > 0 && at - from < LONGEST && isPlain(line, from - 1)) {
                    from--;
                }
                if (from < at) {
                    note(new Run(line, from, at + 1), false);
                }
            }
        }
    }

    private boolean isPlain(Line line, int at) {
        Token token = line.token(at);
        return token.isWord()
                && line.match(at) == null
                && !LINKS.contains(token.fold())
                && lexicon.nonName(token).isEmpty();
    }

    /** Each with the state's adjective before it: "Chinese Foreign Ministry". */
    List<Named> found() {
        List<Named> found = new ArrayList<>();
        owned.forEach(body -> found.add(named(body, owner(body))));
        for (Run body : bare) {
            Set<String> states = owners.getOrDefault(key(body), Set.of());
            if (states.size() == 1) {
                found.add(named(body, states.iterator().next()));
            } else if (named.contains(body)) {
                found.add(new Named(ActorKind.ORGANISATION, words(body), body.span(), Reference.NAME, "", false));
            }
        }
        return found;
    }

    private Named named(Run body, String state) {
        String name = lexicon.organisation(lexicon.adjective(state) + " " + words(body));
        return new Named(ActorKind.ORGANISATION, name, body.span(), Reference.NAME, state, false);
    }

    /** The state that the words before name: "China's", "Chinese"; empty when they name none. */
    private static String owner(Run body) {
        Line line = body.line();
        int at = body.from() - 1;
        Trie.Match match = line.match(at);
        boolean owns = match != null
                && (line.is(at, Kind.DEMONYM)
                        || (line.near(at).possessive() && (line.is(at, Kind.STATE) || line.is(at, Kind.CAPITAL))));
        return owns && match != null ? match.entry().name() : "";
    }

    private static String key(Run body) {
        return words(body).toLowerCase(Locale.ROOT);
    }

    /** The words with capitals; "Ministry of Defence" and "Defense Ministry" are one. */
    private static String words(Run body) {
        List<String> words =
                body.tokens().stream().map(StateBodies::capitalised).collect(Collectors.toCollection(ArrayList::new));
        boolean reversed = words.size() > 2
                && words.get(0).equals("Ministry")
                && words.get(1).equals("of");
        if (reversed && words.size() == 3) {
            return words.get(2) + " Ministry";
        }
        boolean foreign = reversed && words.get(2).equals("Foreign") && words.size() == 4;
        return foreign ? "Foreign Ministry" : String.join(" ", words);
    }

    private static String capitalised(Token token) {
        String fold = token.fold();
        if (LINKS.contains(fold)) {
            return fold;
        }
        String word = fold.equals("defence") ? "defense" : token.text();
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
