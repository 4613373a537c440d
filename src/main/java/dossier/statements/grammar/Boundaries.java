package dossier.statements.grammar;

import java.util.Set;

/** Tells which marks and words divide what is said about one thing from what is said about another. */
public final class Boundaries {
    private static final int LONGEST_ABBREVIATION = 4;
    static final Set<String> POINTERS =
            Set.of("this", "these", "those", "such", "there", "here", "that", "latter", "former");

    private Boundaries() {}

    /** Whether the mark stands within a clause: in a word, "7:10", "Nov. 2". */
    public static boolean isInside(Sentence s, int at) {
        Token token = s.at(at);
        if (token.isMark(":")) {
            return s.has(at - 1)
                    && s.has(at + 1)
                    && s.at(at - 1).kind() == Token.Kind.NUMBER
                    && s.at(at + 1).kind() == Token.Kind.NUMBER;
        }
        if (token.isMark("-\u2010\u2011")) {
            return at > 0 && s.at(at - 1).span().end() == token.span().start();
        }
        return token.isMark("'\u2019%&/$\u00A3\u20AC") || isAbbreviation(s, at);
    }

    /** Whether a second sentence begins within, as in lists of headlines that no mark divides. */
    static boolean runsOn(Sentence s, int first, int last) {
        for (int i = first + 1; i < last; i++) {
            String word = s.at(i).folded();
            boolean opener = FunctionWords.DETERMINERS.contains(word)
                    || (FunctionWords.PRONOUNS.contains(word) && !word.equals("i"))
                    || POINTERS.contains(word)
                    || word.equals("there's");
            if (opener
                    && s.at(i).isCapitalised()
                    && s.at(i - 1).isWord()
                    && !s.at(i - 1).isCapitalised()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAbbreviation(Sentence s, int at) {
        return s.at(at).is(".")
                && at > 0
                && s.at(at - 1).isCapitalised()
                && s.at(at - 1).text().length() <= LONGEST_ABBREVIATION;
    }
}
