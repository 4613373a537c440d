package dossier.meetings.claims;

import java.util.List;
import java.util.Set;

/** What an infinitive tells that a number in the order of such things governs: "the first to visit", "the last to come". */
final class Ordinals {
    private static final Set<String> FIRST = Set.of("first", "second", "third", "only", "latest", "youngest", "oldest");
    private static final Set<String> DONE = Set.of("became", "become", "was", "were", "is");
    private static final Set<String> OPEN = Set.of("will", "would", "to", "could", "may", "might", "should", "not");

    /** Verbs whose object tells what was done. */
    private static final Set<String> LIGHT = Set.of("hold", "have", "attend", "pay", "make", "join");

    /** So many words stand between the "to" of such a verb and its object. */
    private static final int OBJECT = 5;

    /** So many words of what is counted stand between the number and the infinitive. */
    private static final int COUNTED = 8;

    /** So many words stand between the verb and the number. */
    private static final int VERB = 5;

    private Ordinals() {}

    /** "has become the first premier in six years to hold a meeting": it was held. */
    static boolean isDone(Line line, Lexicon.Hit cue) {
        int first = governing(line, cue, FIRST);
        List<Token> before = first < 0 ? List.of() : line.tokens().subList(Math.max(0, first - VERB), first);
        return before.stream().anyMatch(token -> DONE.contains(token.folded()))
                && before.stream().noneMatch(token -> OPEN.contains(token.folded()));
    }

    /** "The last sovereign to come was her grandfather": that was another time. */
    static boolean isLast(Line line, Lexicon.Hit cue) {
        return governing(line, cue, Set.of("last")) >= 0;
    }

    /** Where the "to" of the cue's own verb is, or of the one that it is the object of ("to hold a meeting"), or -1. */
    private static int infinitive(List<Token> tokens, Lexicon.Hit cue) {
        for (int i = cue.start(); i >= 0 && i >= cue.start() - OBJECT; i--) {
            if (tokens.get(i).is("to")) {
                boolean own = i >= cue.start() - 1;
                return own || LIGHT.contains(tokens.get(i + 1).folded()) ? i : -1;
            }
        }
        return -1;
    }

    /** Where the number is that governs the infinitive, or -1. */
    private static int governing(Line line, Lexicon.Hit cue, Set<String> numbers) {
        List<Token> tokens = line.tokens();
        int to = infinitive(tokens, cue);
        for (int i = to - 1; i >= 0 && i >= to - COUNTED; i--) {
            if (numbers.contains(tokens.get(i).folded())) {
                return i;
            }
            if (!tokens.get(i).isWord() || Parties.isBreak(tokens.get(i))) {
                return -1;
            }
        }
        return -1;
    }
}
