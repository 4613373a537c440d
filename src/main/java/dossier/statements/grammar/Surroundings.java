package dossier.statements.grammar;

import dossier.text.Spacing;
import org.jspecify.annotations.Nullable;

/**
 * Tells what an amount is of by the clause that it stands in, with "…" in its place: "Exports to Moravia fell … in May".
 * A clause that is too long, has a pronoun as subject or no subject at all tells nothing by itself.
 */
public final class Surroundings {
    /** What fewer words tell is no count of anything. */
    private static final int TELLING = 2;

    private final ClauseStart start;
    private final ClauseSubjects subjects;

    public Surroundings(Lexicon lexicon) {
        this.start = new ClauseStart(lexicon);
        this.subjects = new ClauseSubjects(lexicon);
    }

    /**
     * The clause of the amount from {@code from} to {@code to}, or null when it does not tell what is counted.
     *
     * @param noun behind the noun that is counted; {@code to} where none is
     */
    @Nullable
    public Excerpt of(Sentence s, int from, int to, int noun) {
        int first = start.of(s, from);
        return first < 0 || !subjects.opens(s, first, from) ? null : from(s, first, from, to, noun);
    }

    /** The words from {@code first} to the end of the amount's clause, or null when they don't tell what is counted. */
    @Nullable
    public Excerpt from(Sentence s, int first, int from, int to, int noun) {
        boolean apart =
                from > 0 && s.at(from - 1).isMark("(,") && s.has(to) && s.at(to).isMark("),");
        if (apart || (s.has(to) && s.at(to).kind() == Token.Kind.NUMBER)) {
            return null;
        }
        int last = ClauseEnd.trimmed(s, to, ClauseEnd.of(s, first, from, to));
        if (last < 0
                || isCut(s, first, from, to)
                || Boundaries.runsOn(s, first, last)
                || isGlued(s, to)
                || References.pointOut(s, first, last, true)
                || (first == from && noun > to && !isPredicated(s, noun, last))
                || !tells(s, first, from, to, last)) {
            return null;
        }
        Excerpt words = new Excerpt(s, first, from, to, last);
        return isBalanced(words.text()) ? words : null;
    }

    /** Whether a quotation that is opened is closed. */
    private static boolean isBalanced(String words) {
        long straight = words.chars().filter(c -> c == '"').count();
        long opened = words.chars().filter(c -> c == '\u201C').count();
        long closed = words.chars().filter(c -> c == '\u201D').count();
        long brackets = words.chars().filter(c -> c == '(').count();
        return straight % 2 == 0
                && opened == closed
                && brackets == words.chars().filter(c -> c == ')').count();
    }

    /** "30 officers | live", "30 officers | in the port were": whether a verb tells something of what is counted. */
    private static boolean isPredicated(Sentence s, int noun, int last) {
        if (noun >= last) {
            return false;
        }
        Token next = s.at(noun);
        boolean present = next.isWord()
                && !next.isCapitalised()
                && !FunctionWords.opensClause(next.folded())
                && !FunctionWords.DETERMINERS.contains(next.folded())
                && !FunctionWords.isParticiple(next);
        return present || Extents.hasVerb(s, noun, last);
    }

    /** "Losses down to $488 BTC is priced": a headline that another follows without a mark. */
    private static boolean isGlued(Sentence s, int to) {
        return s.has(to + 1)
                && s.at(to - 1).kind() == Token.Kind.NUMBER
                && s.at(to).isWord()
                && s.at(to).isCapitalised()
                && FunctionWords.AUXILIARIES.contains(s.at(to + 1).folded());
    }

    /** "46 percent thought so": whose share it is stands in another clause. */
    private static boolean isCut(Sentence s, int first, int from, int to) {
        return first == from
                && s.has(to)
                && (s.at(to - 1).kind() != Token.Kind.NUMBER && !s.at(to).is("of"))
                && s.at(to - 1).folded().matches("%|percent|pct|cent|percentage");
    }

    private static boolean tells(Sentence s, int first, int from, int to, int last) {
        int content = 0;
        int before = 0;
        for (int i = first; i < last; i++) {
            boolean inside = i >= from && i < to;
            if (!inside && isContent(s.at(i))) {
                content++;
                before += i < from ? 1 : 0;
            }
            if (s.at(i).isQuote()) {
                return false;
            }
        }
        return content >= TELLING && (before > 0 || first == from);
    }

    /** Whether the word tells something by itself. */
    public static boolean isContent(Token token) {
        return (token.isActor() || (token.isWord() && token.folded().length() > 2))
                && !FunctionWords.isPreposition(token)
                && !FunctionWords.isBetween(token)
                && !FunctionWords.isTime(token)
                && !FunctionWords.DETERMINERS.contains(token.folded())
                && !FunctionWords.PRONOUNS.contains(token.folded())
                && !FunctionWords.CONJUNCTIONS.contains(token.folded());
    }

    /** The words from one token to another as the article has them, on one line. */
    public static String text(Sentence s, int from, int to) {
        return from >= to
                ? ""
                : Spacing.single(s.span(from, to).of(s.article().text())).strip();
    }
}
