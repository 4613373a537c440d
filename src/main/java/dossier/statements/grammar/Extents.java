package dossier.statements.grammar;

import dossier.text.Tenses;
import java.util.Set;

/** Divides a sentence into its clauses: at marks, at words that open a clause, at an "and" that a verb follows. */
public final class Extents {
    /** An insertion between two commas is no longer. */
    private static final int INSERTION = 9;

    /** Between a comma and the "and" of its list stand no more words. */
    private static final int LISTED = 5;
    /** No clause is longer to either side. */
    private static final int REACH = 60;

    private static final Set<String> OPENING = Set.of(
            "after",
            "when",
            "while",
            "because",
            "although",
            "though",
            "before",
            "but",
            "that",
            "as",
            "where",
            "since",
            "until",
            "once",
            "unless",
            "if",
            "whether",
            "amid",
            "despite",
            "following");
    private static final Set<String> SAYING = Set.of("said", "says", "say", "told", "tells");

    private final Sentence s;
    private final boolean[] divides;

    public Extents(Sentence s) {
        this.s = s;
        this.divides = new boolean[s.size()];
        for (int i = 0; i < s.size(); i++) {
            divides[i] = isDivide(i);
        }
        for (int i = 0; i < s.size(); i++) {
            int close = s.at(i).isMark(",") ? closing(i) : -1;
            if (close > 0) {
                divides[i] = false;
                divides[close] = false;
            }
        }
    }

    /** Whether they are those of this sentence of the same article. */
    public boolean isOf(Sentence sentence) {
        return s.at(0).span().equals(sentence.at(0).span());
    }

    /** The first token of the clause that {@code at} stands in. */
    public int from(int at) {
        int from = at;
        while (from > 0 && at - from < REACH && !divides[from - 1]) {
            from--;
        }
        return from;
    }

    /** The token behind the last of the clause that {@code at} stands in. */
    public int to(int at) {
        int to = at;
        while (to < divides.length && to - at < REACH && !divides[to]) {
            to++;
        }
        return to;
    }

    /**
     * Whether the time is that of what stands at {@code at}: in its clause; in a few words without a verb that open the
     * sentence, "In May, …"; or in the clause that its participle hangs on, "… burst in May, killing ten".
     */
    public boolean together(int time, int at) {
        int from = from(at);
        int end = to(time);
        if (time >= from && time < to(at)) {
            return true;
        }
        boolean next = end + 1 == from && s.at(end).isMark(",");
        boolean fronted = from(time) <= 1 && !hasVerb(s, 0, end);
        boolean hangs = s.at(from).is("with") || FunctionWords.isParticiple(s.at(from));
        return next && (fronted || hangs);
    }

    /** Whether it is a verb behind which words stand that somebody says: "said", not "confirmed". */
    public static boolean isSaying(Token token) {
        return SAYING.contains(token.folded());
    }

    private boolean isDivide(int at) {
        Token token = s.at(at);
        if (token.kind() == Token.Kind.MARK) {
            return !Boundaries.isInside(s, at) && !isListed(s, at);
        }
        boolean joint = token.is("and") || token.is("or");
        return FunctionWords.isRelative(token)
                || OPENING.contains(token.folded())
                || (joint && startsClause(s, at + 1));
    }

    /** Whether behind an "and" another clause begins: up to the next mark stands a verb. */
    static boolean startsClause(Sentence s, int from) {
        int to = from;
        while (s.has(to) && to - from < REACH && (s.at(to).kind() != Token.Kind.MARK || Boundaries.isInside(s, to))) {
            to++;
        }
        return hasVerb(s, from, to);
    }

    /** The comma that closes the insertion opened at {@code comma}, ", many of them children, were"; or -1. */
    private int closing(int comma) {
        for (int i = comma + 1; s.has(i + 1) && i - comma <= INSERTION; i++) {
            if (s.at(i).isMark(",")) {
                boolean goesOn = FunctionWords.isPreposition(s.at(i + 1))
                        || (isVerb(s, i + 1) && !SAYING.contains(s.at(i + 1).folded()));
                return goesOn && !hasVerb(s, comma + 1, i) ? i : -1;
            }
            if (divides[i]) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether behind an "and" begins something else than goes on from {@code first}: a number, another clause. */
    public static boolean startsAnew(Sentence s, int at, int first) {
        return !s.has(at)
                || s.at(at).isQuote()
                || s.at(at).kind() == Token.Kind.NUMBER
                || s.at(at).kind() == Token.Kind.MARK
                || FunctionWords.isBetween(s.at(at))
                || FunctionWords.PRONOUNS.contains(s.at(at).folded())
                || (startsClause(s, at) && hasVerb(s, first, at));
    }

    /** The comma of "sets, tools and computers": up to the "and" stands no verb and no more than a few words. */
    public static boolean isListed(Sentence s, int comma) {
        if (!s.at(comma).isMark(",")) {
            return false;
        }
        for (int i = comma + 1; s.has(i + 1) && i - comma <= LISTED; i++) {
            Token token = s.at(i);
            if (token.is("and") || token.is("or")) {
                return i > comma + 1 && !startsAnew(s, i + 1, comma);
            }
            boolean word = (token.isWord() || token.isActor() || token.isMark(","))
                    && !FunctionWords.isPreposition(token)
                    && !FunctionWords.isRelative(token)
                    && !FunctionWords.DETERMINERS.contains(token.folded())
                    && !ClauseEnd.CLOSERS.contains(token.folded());
            if (!word || hasVerb(s, i, i + 1)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a finite verb stands between two places. */
    public static boolean hasVerb(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isVerb(s, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb in the past stands between two places. */
    public static boolean tellsPast(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.at(i).isWord() && (Tenses.isIrregularPast(s.at(i).folded()) || isPast(s, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVerb(Sentence s, int at) {
        Token token = s.at(at);
        String word = token.folded();
        return token.isWord()
                && ((FunctionWords.AUXILIARIES.contains(word) && !FunctionWords.isNegation(token))
                        || SAYING.contains(word)
                        || (!token.isCapitalised() && (Tenses.isIrregularPast(word) || isPast(s, at))));
    }

    /** "imposed tariffs", not "motorised tools": a word in -ed is an adjective where its noun follows at once. */
    public static boolean isPast(Sentence s, int at) {
        String word = s.at(at).folded();
        if (!word.endsWith("ed") || word.length() < 5 || s.at(at).isCapitalised()) {
            return false;
        }
        boolean listed = at == 0
                || s.at(at - 1).kind() == Token.Kind.MARK
                || s.at(at - 1).is("and")
                || s.at(at - 1).is("or")
                || s.at(at - 1).kind() == Token.Kind.NUMBER
                || FunctionWords.DETERMINERS.contains(s.at(at - 1).folded());
        Token next = s.has(at + 1) ? s.at(at + 1) : null;
        boolean noun = next != null
                && next.isWord()
                && !next.isCapitalised()
                && !FunctionWords.isPreposition(next)
                && !FunctionWords.isBetween(next)
                && !FunctionWords.CONJUNCTIONS.contains(next.folded())
                && !FunctionWords.DETERMINERS.contains(next.folded());
        return !(listed && noun);
    }
}
