package dossier.statements;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what an amount is of by the clause that it stands in, with "…" in its place: "Exports to Moravia fell … in May".
 * A clause that is too long, has a pronoun as subject or no subject at all tells nothing by itself.
 */
final class Surroundings {
    private static final int BEFORE = 18;
    private static final int BEHIND = 14;
    /** What a relative speaks of has no more words. */
    private static final int ANTECEDENT = 9;
    /** A clause that the amount opens tells something only as a whole. */
    private static final int WHOLE = 24;

    /** What fewer words tell is no count of anything. */
    private static final int TELLING = 2;

    private static final Set<String> OPENERS = Set.of(
            "while", "but", "because", "although", "whereas", "though", "if", "when", "whether", "unless", "so", "yet");
    static final Set<String> CLOSERS = Set.of(
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
    /** What a clause that opens with these says is not told to be so. */
    private static final Set<String> SUPPOSING = Set.of("if", "whether", "unless");

    private static final Set<String> TIMING = Set.of("after", "before", "since", "until", "as");
    /** "In the days before", "hours after": what follows belongs to them. */
    private static final Set<String> SPELLS =
            Set.of("minutes", "hours", "days", "weeks", "months", "years", "week", "month", "year", "day", "or", "and");

    private static final Set<String> DEPENDING = Set.of("because", "if", "unless", "when");

    private final Lexicon lexicon;
    private final ClauseSubjects subjects;

    Surroundings(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.subjects = new ClauseSubjects(lexicon);
    }

    /**
     * The clause of the amount from {@code from} to {@code to}, or null when it does not tell what is counted.
     *
     * @param noun behind the noun that is counted; {@code to} where none is
     */
    @Nullable
    String of(Sentence s, int from, int to, int noun) {
        int first = first(s, from);
        return first < 0 || !subjects.opens(s, first, from) ? null : from(s, first, from, to, noun);
    }

    /** The words from {@code first} to the end of the amount's clause, or null when they don't tell what is counted. */
    @Nullable
    String from(Sentence s, int first, int from, int to, int noun) {
        boolean apart =
                from > 0 && s.at(from - 1).isMark("(,") && s.has(to) && s.at(to).isMark("),");
        if (apart || (s.has(to) && s.at(to).kind() == Token.Kind.NUMBER)) {
            return null;
        }
        int last = trimmed(s, to, last(s, first, from, to));
        if (last < 0
                || isCut(s, first, from, to)
                || Boundaries.runsOn(s, first, last)
                || isGlued(s, to)
                || References.pointOut(s, first, last, true)
                || (first == from && noun > to && !isPredicated(s, noun, last))
                || !tells(s, first, from, to, last)) {
            return null;
        }
        String words = (text(s, first, from) + " \u2026 " + text(s, to, last)).strip();
        return isBalanced(words) ? words : null;
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

    /** The first token of the clause, or -1 when it is too far away. */
    private int first(Sentence s, int from) {
        int at = from;
        if (s.at(at).isWord() && s.at(at).isCapitalised()) {
            return at;
        }
        if (at > 0 && FunctionWords.isRelative(s.at(at - 1))) {
            return antecedent(s, at - 1);
        }
        boolean clause = at > 0 && s.at(at - 1).is("as");
        while (!clause && at > 0 && !endsBefore(s, at - 1, from)) {
            if (s.at(at - 1).isMark(")")) {
                at = opening(s, at - 1);
            } else {
                at--;
            }
            if (from - at > BEFORE) {
                return -1;
            }
        }
        if (at < from && FunctionWords.isRelative(s.at(at))) {
            return antecedent(s, at);
        }
        if (at > 0 && isTelling(s.at(at - 1))) {
            return -1;
        }
        if (at > 0 && s.at(at - 1).is("where")) {
            int place = antecedent(s, at - 1);
            return place < 0 ? at : place;
        }
        if (at > 1 && s.at(at - 1).is("that") && (!isTold(s, at - 2) || isSubject(s, at - 1))) {
            return -1;
        }
        boolean supposed = SUPPOSING.contains(s.at(0).folded())
                || (at < from && SUPPOSING.contains(s.at(at).folded()))
                || (at > 0 && SUPPOSING.contains(s.at(at - 1).folded()));
        if (supposed) {
            return -1;
        }
        while (at < from
                && (OPENERS.contains(s.at(at).folded())
                        || s.at(at).is("and")
                        || FunctionWords.ADVERBS.contains(s.at(at).folded()))) {
            at++;
        }
        return at;
    }

    /** Behind these stands who is told, before what. */
    private static boolean isTelling(Token token) {
        return token.is("told") || token.is("tells");
    }

    /** ", that gives them": it stands for what was told before. */
    private static boolean isSubject(Sentence s, int that) {
        Token verb = s.at(that + 1);
        return s.at(that - 1).isMark(",")
                && verb.isWord()
                && !verb.isCapitalised()
                && verb.folded().endsWith("s")
                && s.has(that + 2)
                && (s.at(that + 2).isActor()
                        || s.at(that + 2).isCapitalised()
                        || FunctionWords.DETERMINERS.contains(s.at(that + 2).folded()));
    }

    /** Whether a "that" behind it leads to what is said or thought, and is no relative: "said that", "payments that". */
    private boolean isTold(Sentence s, int before) {
        Token token = s.at(before);
        return lexicon.isSpeech(token)
                || lexicon.isSpeechNoun(token)
                || !lexicon.reckoning(token).isEmpty()
                || FunctionWords.isTime(token)
                || token.kind() == Token.Kind.MARK
                || token.is("and")
                || Extents.hasVerb(s, before, before + 1);
    }

    /** "the fighting in Syria, which has killed …": where the words that a relative speaks of begin, or -1. */
    private static int antecedent(Sentence s, int relative) {
        int last = relative - 1;
        if (s.has(last) && FunctionWords.isPreposition(s.at(last))) {
            return -1;
        }
        last -= s.has(last) && s.at(last).isMark(",") ? 1 : 0;
        int begins = -1;
        for (int i = last; i >= 0 && last - i < ANTECEDENT; i--) {
            Token token = s.at(i);
            if (token.kind() == Token.Kind.MARK || Extents.hasVerb(s, i, i + 1) || FunctionWords.isParticiple(token)) {
                break;
            }
            begins = token.is("the") || token.is("a") || token.is("an") ? i : begins;
        }
        return begins;
    }

    /** "after | the ministry indicted": whether a clause with a verb of its own begins there. */
    private static boolean opens(Sentence s, int at, int from) {
        return at < from
                && (s.at(at).isActor()
                        || FunctionWords.DETERMINERS.contains(s.at(at).folded())
                        || (s.at(at).isWord() && !s.at(at - 1).is("as")))
                && !FunctionWords.isParticiple(s.at(at))
                && Extents.hasVerb(s, at + 1, from);
    }

    private static int opening(Sentence s, int close) {
        int at = close;
        while (at > 0 && !s.at(at).isMark("(")) {
            at--;
        }
        return at;
    }

    /** Whether the clause begins behind this token. */
    private boolean endsBefore(Sentence s, int at, int from) {
        Token token = s.at(at);
        if (token.kind() == Token.Kind.MARK) {
            return !Boundaries.isInside(s, at) && !token.isMark(")");
        }
        if (token.is("that")) {
            return at > 0 && s.has(at + 1) && !Extents.hasVerb(s, at + 1, at + 2);
        }
        if (OPENERS.contains(token.folded())
                || token.is("where")
                || (TIMING.contains(token.folded()) && opens(s, at + 1, from))) {
            return true;
        }
        return token.isWord()
                && (at + 1 < from || Extents.isSaying(token))
                && lexicon.isSaying(token)
                && !lexicon.isNounToo(token)
                && at > 0
                && !Sources.costs(s, at)
                && (Extents.isSaying(token) || Extents.startsClause(s, at + 1))
                && !(s.has(at + 1) && FunctionWords.isTime(s.at(at + 1)))
                && !s.at(at - 1).is("to")
                && !FunctionWords.DETERMINERS.contains(s.at(at - 1).folded());
    }

    /** The token behind the last of the clause, or -1 when it goes on and on. */
    private static int last(Sentence s, int first, int from, int to) {
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
    private static int trimmed(Sentence s, int to, int last) {
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
        boolean timed =
                TIMING.contains(token.folded()) && SPELLS.contains(s.at(at - 1).folded());
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
    static boolean isContent(Token token) {
        return (token.isActor() || (token.isWord() && token.folded().length() > 2))
                && !FunctionWords.isPreposition(token)
                && !FunctionWords.isBetween(token)
                && !FunctionWords.isTime(token)
                && !FunctionWords.DETERMINERS.contains(token.folded())
                && !FunctionWords.PRONOUNS.contains(token.folded())
                && !FunctionWords.CONJUNCTIONS.contains(token.folded());
    }

    /** The words from one token to another as the article has them, on one line. */
    static String text(Sentence s, int from, int to) {
        return from >= to
                ? ""
                : s.span(from, to)
                        .of(s.article().text())
                        .replaceAll("\\s+", " ")
                        .strip();
    }
}
