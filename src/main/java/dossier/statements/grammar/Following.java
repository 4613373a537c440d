package dossier.statements.grammar;

import org.jspecify.annotations.Nullable;

/** Finds the subject that stands behind its verb: "said Putin", "according to the ministry". */
final class Following {
    private static final int REACH = 40;
    /** Of no more words is what an office is for: "of the Institute for Marine Biology". */
    private static final int REALM = 7;
    /** Of no more words are the titles before a name: "Sir", "Lord Justice". */
    private static final int TITLE = 3;

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
        boolean common = s.at(end - 1).isWord()
                && (!s.at(end - 1).isCapitalised() || s.at(from).is("the"));
        if (subject != null && subject.actors().isEmpty() && common && !subject.isPronoun()) {
            return named(s, realm(s, end), subject);
        }
        return subject;
    }

    /** "a spokeswoman | for the zoo,": the comma behind what an office is for. */
    private static int realm(Sentence s, int end) {
        int at = end;
        while (s.has(at) && at - end <= REALM && (s.at(at).isWord() || s.at(at).isActor())) {
            at++;
        }
        return at;
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

    /** "said the company's head, X", "said the Speaker, Sir X": the name that follows the description. */
    private static @Nullable Subject named(Sentence s, int comma, Subject described) {
        int from = comma + 1;
        int name = from;
        while (s.has(name)
                && name - from < TITLE
                && s.at(name).isWord()
                && s.at(name).isCapitalised()) {
            name++;
        }
        boolean person = s.has(name) && s.at(comma).isMark(",") && s.at(name).isActor();
        boolean whole = person
                && (name == from || s.at(name).person())
                && !s.at(name).genitive()
                && (!s.has(name + 1)
                        || s.at(name + 1).kind() == Token.Kind.MARK
                        || s.at(name + 1).isQuote());
        return whole ? NounPhrases.phrase(s, name, name + 1) : described;
    }
}
