package dossier.actors.mentions;

import dossier.actors.names.Entry.Kind;
import dossier.actors.names.Lexicon;
import dossier.actors.names.Line;
import dossier.actors.names.Named;
import dossier.actors.names.Run;
import dossier.actors.names.Token;
import dossier.actors.names.Trie;
import dossier.model.ActorKind;
import dossier.model.Reference;
import java.util.ArrayList;
import java.util.Comparator;
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
    private static final int MUCH = 2;
    private static final String MINISTRY = "ministry";
    private static final Set<String> LINKS = Set.of("of", "for", "and", "the");

    private final String home;
    private final Map<String, Integer> states;
    private final Lexicon lexicon;
    private final Map<String, Set<String>> owners = new HashMap<>();
    private final List<Run> owned = new ArrayList<>();
    private final List<Run> bare = new ArrayList<>();
    private final Set<Run> named = new HashSet<>();

    /**
     * A reader of one article.
     *
     * @param home the state that it is written in, empty when it does not tell
     * @param states how often it names each state
     */
    StateBodies(String home, Map<String, Integer> states, Lexicon lexicon) {
        this.home = home;
        this.states = states;
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
            String state = match.entry().kind() == Kind.ORGANISATION
                    ? lexicon.institutions().stateOf(name)
                    : "";
            String adjective = lexicon.adjective(state) + " ";
            String spelling = match.entry().spelling();
            if (!state.isEmpty() && (name.startsWith(adjective) || spelling.startsWith(adjective))) {
                String own = name.startsWith(adjective) ? name : spelling;
                String key = own.substring(adjective.length()).toLowerCase(Locale.ROOT);
                owners.computeIfAbsent(key, k -> new TreeSet<>()).add(state);
            }
        }
    }

    /** "Chinese foreign ministry", "the defence ministry", "Greek parliament" in small letters. */
    void readSmall(Line line) {
        for (int at = 1; at < line.size(); at++) {
            readOther(line, at);
            Token token = line.token(at);
            if (isMinistry(token) && !token.isCapitalised() && isOpen(line, at)) {
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

    /** The longest body that ends there. */
    private void readOther(Line line, int end) {
        if (!lexicon.institutions().mayEndEveryStates(line.token(end))) {
            return;
        }
        for (int from = Math.max(1, end - LONGEST); from <= end; from++) {
            List<Token> words = line.tokens().subList(from, end + 1);
            Token before = line.token(from - 1);
            boolean owned = before.fold().equals("the") || before.isCapitalised();
            if (owned
                    && words.stream().noneMatch(Token::isCapitalised)
                    && lexicon.institutions().isEveryStates(words)
                    && isFree(line, from, end + 1)) {
                note(new Run(line, from, end + 1), false);
                return;
            }
        }
    }

    /** Whether no table knows the words, and no hyphen ties anything to them. */
    private static boolean isFree(Line line, int from, int to) {
        for (int at = from; at < to; at++) {
            if (line.match(at) != null || line.token(at).glued()) {
                return false;
            }
        }
        return !line.near(to).glued();
    }

    /** Whether the tables know the word for nothing, or for part of an office: "foreign ministry" in "foreign ministry spokesman". */
    private static boolean isOpen(Line line, int at) {
        return line.match(at) == null || line.is(at, Kind.OFFICE);
    }

    private boolean isPlain(Line line, int at) {
        Token token = line.token(at);
        return token.isWord()
                && isOpen(line, at)
                && !LINKS.contains(token.fold())
                && lexicon.nonName(token).isEmpty();
    }

    /** Each with the state's adjective before it: "Chinese Foreign Ministry". */
    List<Named> found() {
        List<Named> found = new ArrayList<>();
        owned.forEach(body -> found.add(named(body, owner(body))));
        for (Run body : bare) {
            Set<String> told = owners.getOrDefault(key(body), Set.of());
            String owner = told.isEmpty() ? isHomes(body) ? home : likelyOwner(body) : "";
            if (told.size() == 1) {
                found.add(named(body, told.iterator().next()));
            } else if (!owner.isEmpty()) {
                found.add(named(body, owner));
            } else if (named.contains(body)) {
                found.add(new Named(ActorKind.ORGANISATION, words(body), body.span(), Reference.NAME, "", false));
            }
        }
        return found;
    }

    private String likelyOwner(Run body) {
        String listed = listedOwner(body);
        return listed.isEmpty() ? onlyOwner(body) : listed;
    }

    /** "the Interior Ministry" where the article speaks of one state with ministries, again and again, and hardly of others. */
    private String onlyOwner(Run body) {
        boolean ministry = body.tokens().stream().anyMatch(StateBodies::isMinistry)
                && body.tokens().get(0).isCapitalised();
        List<String> often = states.keySet().stream()
                .sorted(Comparator.comparing(states::get, Comparator.reverseOrder()))
                .toList();
        if (!ministry || often.isEmpty() || !lexicon.institutions().hasMinistries(often.get(0))) {
            return "";
        }
        int next = often.size() > 1 ? states.getOrDefault(often.get(1), 0) : 0;
        int most = states.getOrDefault(often.get(0), 0);
        return most > MUCH && most > MUCH * next ? often.get(0) : "";
    }

    /** "the Communist Party" where the tables know such a party of one state only that the article speaks of again and again. */
    private String listedOwner(Run body) {
        if (!lexicon.institutions().isOfHome(body.tokens())
                || !body.tokens().get(0).isCapitalised()) {
            return "";
        }
        List<String> owners = states.keySet().stream()
                .filter(state -> isListed(lexicon.adjective(state) + " " + words(body)))
                .sorted(Comparator.comparing(states::get, Comparator.reverseOrder()))
                .toList();
        boolean clear = owners.size() == 1
                || (owners.size() > 1
                        && states.getOrDefault(owners.get(0), 0) > MUCH * states.getOrDefault(owners.get(1), 0));
        return clear && states.getOrDefault(owners.get(0), 0) > MUCH ? owners.get(0) : "";
    }

    private boolean isListed(String name) {
        return lexicon.at(Token.of(name, 0), 0).stream()
                .anyMatch(match -> match.entry().kind() == Kind.ORGANISATION
                        && match.to() == Token.of(name, 0).size());
    }

    /** Whether it is the body of the state that the article is written in: there "the Interior Ministry" needs no other word. */
    private boolean isHomes(Run body) {
        if (home.isEmpty() || !body.tokens().get(0).isCapitalised()) {
            return false;
        }
        for (Trie.Match match : body.line().matches()) {
            Kind kind = match.entry().kind();
            boolean state = kind == Kind.STATE || kind == Kind.DEMONYM || kind == Kind.CAPITAL;
            if (state && match.to() <= body.from() && !match.entry().name().equals(home)) {
                return false;
            }
        }
        boolean ministry = body.tokens().stream().anyMatch(StateBodies::isMinistry)
                && lexicon.institutions().hasMinistries(home);
        return ministry || lexicon.institutions().isOfHome(body.tokens());
    }

    private Named named(Run body, String state) {
        String name = lexicon.organisation(lexicon.adjective(state) + " " + words(body));
        return new Named(ActorKind.ORGANISATION, name, body.span(), Reference.NAME, state, false);
    }

    /** The state that the words before name: "China's", "Chinese"; empty when they name none. */
    private String owner(Run body) {
        Line line = body.line();
        int at = body.from() - 1;
        Trie.Match match = line.match(at);
        if (match == null) {
            return "";
        }
        boolean people = line.is(at, Kind.DEMONYM)
                && lexicon.statesOf(line.token(match.from()).text()).size() < 2;
        boolean owns = line.near(at).possessive() && (line.is(at, Kind.STATE) || line.is(at, Kind.CAPITAL));
        return people || owns ? match.entry().name() : "";
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
