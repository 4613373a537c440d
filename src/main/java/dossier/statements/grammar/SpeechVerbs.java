package dossier.statements.grammar;

import java.util.Set;

/** Tells where a word is a verb of speech: what says, warns, writes, and has said so. */
public final class SpeechVerbs {
    /** Within how many words of a quotation the verb of its tag stands: "the prime minister of X told reporters". */
    private static final int TAG_REACH = 8;

    private static final Set<String> DENYING = Set.of(
            "denied",
            "denies",
            "deny",
            "denying",
            "rejected",
            "rejects",
            "reject",
            "rejecting",
            "dismissed",
            "dismisses",
            "dismissing",
            "disputed",
            "disputes",
            "refuted",
            "refutes");

    private final Lexicon lexicon;

    public SpeechVerbs(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the token is a verb of speech here: not a noun, nor what is said of somebody in the passive. */
    public boolean isVerb(Sentence s, int at) {
        Token token = s.at(at);
        if (isQuoting(s, at)) {
            return !isUnsaid(s, at) && !Subjects.isPassive(s, at);
        }
        if (!lexicon.isSpeech(token) || isUnsaid(s, at) || (token.isCapitalised() && at > 0) || isHead(s, at)) {
            return false;
        }
        if (lexicon.isNounToo(token)) {
            boolean noun =
                    s.has(at - 1) && s.at(at - 1).isActor() && !token.folded().endsWith("s");
            return s.has(at - 1) && ((isSubject(s.at(at - 1)) && !noun) || isTag(s, at));
        }
        return isQuotedAs(s, at) || !Subjects.isPassive(s, at);
    }

    /** "The gun control advocate wrote": the verb is the next word. */
    private boolean isHead(Sentence s, int at) {
        return s.has(at + 1)
                && at > 0
                && s.at(at - 1).isWord()
                && lexicon.isSaying(s.at(at + 1))
                && !s.at(at).folded().endsWith("ed");
    }

    /** "Would only say", "would say only": it was said. */
    private static boolean isOnly(Sentence s, int from, int verb) {
        boolean behind = s.has(verb + 1) && s.at(verb + 1).is("only");
        return behind || (from < verb && s.at(verb - 1).is("only"));
    }

    /** "Will discuss", "would not say", "never said": nothing was said. */
    private static boolean isUnsaid(Sentence s, int verb) {
        int at = verb - 1;
        while (s.has(at) && FunctionWords.isBetween(s.at(at))) {
            if (FunctionWords.isModal(s.at(at)) || FunctionWords.isNegation(s.at(at))) {
                return !isOnly(s, at + 1, verb);
            }
            at--;
        }
        return false;
    }

    /** "The sign reads “…”", "“…,” the paper reported.": a verb that speaks only where a quotation stands beside it. */
    private boolean isQuoting(Sentence s, int at) {
        if (!lexicon.isQuoting(s, at) || s.at(at).isCapitalised()) {
            return false;
        }
        Token next = s.has(at + 1) ? s.at(at + 1) : null;
        boolean noun = at == 0
                || FunctionWords.DETERMINERS.contains(s.at(at - 1).folded())
                || s.at(at - 1).is("to")
                || s.at(at - 1).genitive();
        boolean leads = next != null && (next.isQuote() || next.isMark(":,") || next.is("that"));
        return !noun && ((leads && quoted(s, at, at + TAG_REACH)) || quoted(s, at - TAG_REACH, at));
    }

    private static boolean quoted(Sentence s, int from, int to) {
        for (int i = Math.max(0, from); s.has(i) && i <= to; i++) {
            if (s.at(i).isQuote()) {
                return true;
            }
        }
        return false;
    }

    /** "X rejected claims that it was “a sham”": the words are those of others. */
    boolean denies(Sentence s, int verb, int quote) {
        for (int i = verb + 1; DENYING.contains(s.at(verb).folded()) && i + 1 < quote; i++) {
            boolean leads = s.at(i + 1).is("that") || s.at(i + 1).is("of");
            if (leads && lexicon.isSpeechNoun(s.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb reports words as they were said. */
    boolean says(Sentence s, int at) {
        return lexicon.isSaying(s.at(at)) || lexicon.isQuoting(s, at);
    }

    /** "“…,” the member continued.": an adjective in "-ed" has no stop or quotation behind it. */
    private static boolean isTag(Sentence s, int verb) {
        return s.at(verb).folded().endsWith("ed")
                && s.has(verb + 1)
                && (s.at(verb + 1).isQuote() || s.at(verb + 1).isMark(".,:"));
    }

    private static boolean isSubject(Token token) {
        return (token.isActor() && !token.genitive()) || FunctionWords.PRONOUNS.contains(token.folded());
    }

    /** "was quoted by X as saying": the quoted one says it. */
    private static boolean isQuotedAs(Sentence s, int at) {
        return s.at(at).is("quoted")
                && s.has(at - 1)
                && FunctionWords.PASSIVES.contains(s.at(at - 1).folded());
    }
}
