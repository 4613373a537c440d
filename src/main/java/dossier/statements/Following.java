package dossier.statements;

import org.jspecify.annotations.Nullable;

/** Finds the subject that stands behind its verb: "said Putin", "according to the ministry". */
final class Following {
    private static final int REACH = 40;

    private Following() {}

    /** The subject behind the verb at {@code verb}, or null when nothing stands there. */
    @Nullable
    static Subject of(Sentence s, int verb) {
        int from = verb + 1;
        int end = from;
        while (s.has(end) && end - from < REACH && !endsBehind(s, end)) {
            end++;
        }
        if (end == from) {
            return null;
        }
        Subject subject = NounPhrases.phrase(s, from, end);
        boolean common = s.at(end - 1).isWord() && !s.at(end - 1).isCapitalised();
        if (subject != null && subject.actors().isEmpty() && common && !subject.isPronoun()) {
            return named(s, end, subject);
        }
        return subject;
    }

    private static boolean endsBehind(Sentence s, int at) {
        Token token = s.at(at);
        return token.isQuote()
                || (token.kind() == Token.Kind.MARK && !token.isMark(".'\u2019&"))
                || (token.isMark(".") && at == s.size() - 1)
                || FunctionWords.isPreposition(token)
                || FunctionWords.isRelative(token)
                || FunctionWords.isTime(token)
                || (token.isWord()
                        && FunctionWords.CONJUNCTIONS.contains(token.folded())
                        && !(token.is("and") && NounPhrases.joins(s, at)));
    }

    /** "said the company's head, X": the name that follows the description. */
    private static @Nullable Subject named(Sentence s, int comma, Subject described) {
        boolean name =
                s.has(comma + 1) && s.at(comma).isMark(",") && s.at(comma + 1).isActor();
        boolean whole = name
                && !s.at(comma + 1).genitive()
                && (!s.has(comma + 2)
                        || s.at(comma + 2).kind() == Token.Kind.MARK
                        || s.at(comma + 2).isQuote());
        return whole ? NounPhrases.phrase(s, comma + 1, comma + 2) : described;
    }
}
