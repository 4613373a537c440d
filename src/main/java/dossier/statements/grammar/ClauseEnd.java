package dossier.statements.grammar;

import java.util.Set;

/** Finds where the clause of an amount ends. */
public final class ClauseEnd {
    private static final int BEHIND = 14;
    /** A clause that the amount opens tells something only as a whole. */
    private static final int WHOLE = 24;

    /** Of a clause that is cut, so many words behind the amount are left at least. */
    private static final int TELLING = 2;

    /** What ends the clause before it. */
    public static final Set<String> CLOSERS = Set.of(
            "while",
            "but",
            "because",
            "although",
            "whereas",
            "though",
            "when",
            "unless",
            "after",
            "before",
            "according",
            "amid",
            "since",
            "whether",
            "despite",
            "following",
            "which",
            "where");

    /** "In the days before", "hours after": what follows belongs to them. */
    static final Set<String> SPELLS =
            Set.of("minutes", "hours", "days", "weeks", "months", "years", "week", "month", "year", "day", "or", "and");

    private static final Set<String> DEPENDING = Set.of("because", "if", "unless", "when");

    private ClauseEnd() {}

    /** The token behind the last of the clause, or -1 when it goes on and on. */
    static int of(Sentence s, int first, int from, int to) {
        int at = to;
        while (s.has(at) && (!endsBehind(s, at, first, to) || isSubject(s, first, from, to, at))) {
            at = Extents.isListed(s, at) ? at + 2 : at + 1;
        }
        if (s.has(at) && DEPENDING.contains(s.at(at).folded()) && believes(s, first, at)) {
            return -1;
        }
        if (at - to <= (first == from ? WHOLE : BEHIND)) {
            return at;
        }
        if (first == from) {
            return -1;
        }
        for (int cut = to + BEHIND; cut > to + TELLING; cut--) {
            if (FunctionWords.isPreposition(s.at(cut))
                    && !s.at(cut).is("of")
                    && !s.at(cut).is("to")) {
                return cut;
            }
        }
        return -1;
    }

    /** The same without what leads to nothing: "in a"; -1 where the words go on within quotation marks. */
    static int trimmed(Sentence s, int to, int last) {
        if (s.has(last) && s.at(last).isMark("\"\u201C\u2018")) {
            return -1;
        }
        int end = last;
        while (end > to
                && (s.at(end - 1).isMark("\u2018\u201C\"'")
                        || FunctionWords.isPreposition(s.at(end - 1))
                        || FunctionWords.DETERMINERS.contains(s.at(end - 1).folded())
                        || s.at(end - 1).is("and")
                        || s.at(end - 1).is("or")
                        || (s.at(end - 1).is(".") && end == s.size())
                        || FunctionWords.AUXILIARIES.contains(s.at(end - 1).folded()))) {
            end--;
        }
        return end;
    }

    private static boolean endsBehind(Sentence s, int at, int first, int to) {
        Token token = s.at(at);
        if (token.kind() == Token.Kind.MARK) {
            return !Boundaries.isInside(s, at) && !Extents.isListed(s, at);
        }
        boolean timed = ClauseStart.TIMING.contains(token.folded())
                && SPELLS.contains(s.at(at - 1).folded());
        return (CLOSERS.contains(token.folded()) && !timed)
                || (at >= to
                        && ((token.is("and") && Extents.startsAnew(s, at + 1, first))
                                || (token.is("as") && s.at(at - 1).isMark(","))));
    }

    /** "30 soldiers | and two officers were": the amount opens a subject that goes on. */
    private static boolean isSubject(Sentence s, int first, int from, int to, int and) {
        return first == from
                && s.at(and).is("and")
                && !Extents.hasVerb(s, to, and)
                && Extents.startsClause(s, and + 1)
                && s.has(and + 1)
                && !FunctionWords.PRONOUNS.contains(s.at(and + 1).folded());
    }

    /** "4 percent believe that X acts, because …": the reason belongs to what is believed. */
    private static boolean believes(Sentence s, int first, int to) {
        for (int i = first + 1; i < to; i++) {
            if (s.at(i).is("that")) {
                return true;
            }
        }
        return false;
    }
}
