package dossier.statements.grammar;

import java.util.Set;

/** Finds where the clause of an amount begins. */
public final class ClauseStart {
    private static final int BEFORE = 18;
    /** What a relative speaks of has no more words. */
    private static final int ANTECEDENT = 9;
    /** Of so many words is the longest tag that may follow what is said: "the minister told reporters in Rome". */
    private static final int TAG = 18;

    private static final Set<String> OPENERS = Set.of(
            "while", "but", "because", "although", "whereas", "though", "if", "when", "whether", "unless", "so", "yet");

    /** What a clause that opens with these says is not told to be so. */
    private static final Set<String> SUPPOSING = Set.of("if", "whether", "unless");

    /** Before a clause these tell when it was. */
    static final Set<String> TIMING = Set.of("after", "before", "since", "until", "as");

    private final Lexicon lexicon;

    ClauseStart(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The first token of the clause of the amount at {@code from}, or -1 when it is too far away or tells nothing by itself. */
    int of(Sentence s, int from) {
        int at = from;
        if (s.at(at).isWord() && s.at(at).isCapitalised()) {
            return at;
        }
        if (at > 0 && FunctionWords.isRelative(s.at(at - 1))) {
            return antecedent(s, at - 1);
        }
        boolean clause = at > 0 && s.at(at - 1).is("as");
        while (!clause && at > 0 && !endsBefore(s, at - 1, from)) {
            at = s.at(at - 1).isMark(")") ? opening(s, at - 1) : at - 1;
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
        if (at > 1 && s.at(at - 1).is("that") && (!isTold(s, at - 2) || isRelative(s, at - 1))) {
            return -1;
        }
        return isSupposed(s, at, from) ? -1 : behindOpeners(s, at, from);
    }

    private static boolean isSupposed(Sentence s, int at, int from) {
        return SUPPOSING.contains(s.at(0).folded())
                || (at < from && SUPPOSING.contains(s.at(at).folded()))
                || (at > 0 && SUPPOSING.contains(s.at(at - 1).folded()));
    }

    private static int behindOpeners(Sentence s, int at, int from) {
        int begins = at;
        while (begins < from
                && (OPENERS.contains(s.at(begins).folded())
                        || s.at(begins).is("and")
                        || FunctionWords.ADVERBS.contains(s.at(begins).folded()))) {
            begins++;
        }
        return begins;
    }

    /** Behind these stands who is told, before what. */
    private static boolean isTelling(Token token) {
        return token.is("told") || token.is("tells");
    }

    /** ", that gives them": it stands for what was told before. */
    private static boolean isRelative(Sentence s, int that) {
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
                && !costs(s, at)
                && (Extents.isSaying(token) || Extents.startsClause(s, at + 1))
                && !(s.has(at + 1) && FunctionWords.isTime(s.at(at + 1)))
                && !s.at(at - 1).is("to")
                && !FunctionWords.DETERMINERS.contains(s.at(at - 1).folded());
    }

    /** "The war has claimed 17,000 lives": that is no speech. */
    public static boolean costs(Sentence s, int verb) {
        for (int i = verb + 1; s.has(i) && i - verb < TAG && s.at(i).kind() != Token.Kind.MARK; i++) {
            if (s.at(i).is("lives")) {
                return s.at(verb).folded().startsWith("claim");
            }
        }
        return false;
    }
}
