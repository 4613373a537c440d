package dossier.meetings.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The stretches of a line that only tell more of what stands before them, or who says so: ", who became minister in May,",
 * ", a villa by the sea,", ", it said,". What else the line says goes on behind them as if they were not there.
 */
final class Asides {
    private static final Set<String> OF_PEOPLE = Set.of("who", "whom", "whose");
    private static final Set<String> OF_THINGS = Set.of("a", "an", "the", "his", "her", "its", "their", "once");
    private static final Set<String> ENDS = Set.of(";", ":", "\u2014", "\u2013", "\"", "\u201c", "\u201d");
    /** An apposition is no longer than so many words, and a clause than so many. */
    private static final int APPOSITION = 12;

    private static final int CLAUSE = 40;
    /** So many words, at most, say in passing who says so. */
    private static final int TELLING = 6;

    /**
     * Words between two commas.
     *
     * @param start the comma that opens it
     * @param end the token behind the comma that closes it
     * @param ofPerson whether it is a clause that tells of a person, with days of its own
     */
    record Aside(int start, int end, boolean ofPerson) {
        boolean holds(int token) {
            return token >= start && token < end;
        }
    }

    private final List<Token> tokens;
    private final List<Aside> all = new ArrayList<>();

    private Asides(List<Token> tokens) {
        this.tokens = tokens;
    }

    static Asides of(Line line) {
        Asides asides = new Asides(line.tokens());
        for (int i = 0; i + 1 < line.tokens().size(); i++) {
            Aside aside = asides.from(i);
            if (aside != null) {
                asides.all.add(aside);
                i = aside.end() - 2;
            }
        }
        return asides;
    }

    /** The aside that holds the token and not {@code cue}; null where there is none. */
    @Nullable
    Aside around(int token, Lexicon.Hit cue) {
        for (Aside aside : all) {
            if (aside.holds(token) && !aside.holds(cue.start())) {
                return aside;
            }
        }
        return null;
    }

    /** Whether the token stands in a clause that tells of a person. */
    boolean isOfPerson(int token) {
        return all.stream().anyMatch(aside -> aside.ofPerson() && aside.holds(token));
    }

    private @Nullable Aside from(int comma) {
        if (!tokens.get(comma).is(",")) {
            return null;
        }
        String first = tokens.get(comma + 1).folded();
        if (OF_PEOPLE.contains(first)) {
            int end = close(comma, CLAUSE, true);
            return new Aside(comma, end < 0 ? tokens.size() : end, true);
        }
        int end = OF_THINGS.contains(first) ? close(comma, APPOSITION, false) : telling(comma);
        return end < 0 ? null : new Aside(comma, end, false);
    }

    /** ", it said,": behind the comma that closes it; -1 where nobody tells anything. */
    private int telling(int comma) {
        int end = close(comma, TELLING, true);
        return end > 0 && tokens.subList(comma, end).stream().anyMatch(Parties::isSpeech) ? end : -1;
    }

    /** Behind the next comma, at most {@code longest} words on; -1 where none closes it, or a verb stands in what has none. */
    private int close(int comma, int longest, boolean clause) {
        for (int i = comma + 1; i < tokens.size() && i <= comma + longest; i++) {
            Token token = tokens.get(i);
            if (token.is(",")) {
                return i + 1;
            }
            if (ENDS.contains(token.folded()) || (!clause && (token.is("and") || Distance.isVerb(token)))) {
                return -1;
            }
        }
        return -1;
    }
}
