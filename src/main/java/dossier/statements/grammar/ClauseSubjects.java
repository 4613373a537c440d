package dossier.statements.grammar;

import dossier.text.Tenses;
import java.util.Set;

/** Tells whether a clause opens with its subject, so that it can be read by itself. */
public final class ClauseSubjects {
    static final Set<String> OWNERS = Set.of("its", "his", "her", "their");

    private static final Set<String> CONTRACTED = Set.of("it's", "he's", "she's", "that's", "they're", "we're");

    private final Lexicon lexicon;

    public ClauseSubjects(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a subject opens the clause that stands before the amount, if the amount is not its first word. */
    boolean opens(Sentence s, int first, int from) {
        return first == from || (opensNamed(s, first, from) && !hasPronoun(s, first, from));
    }

    /** The same, whatever pronouns follow. */
    public boolean opensNamed(Sentence s, int first, int from) {
        Token token = s.at(first);
        if (token.isQuote()
                || token.kind() == Token.Kind.MARK
                || isNameOnly(s, first, from)
                || FunctionWords.isRelative(token)
                || (Boundaries.POINTERS.contains(token.folded()) && !isThere(s, first))
                || OWNERS.contains(token.folded())
                || FunctionWords.isParticiple(token)
                || FunctionWords.AUXILIARIES.contains(token.folded())
                || token.kind() == Token.Kind.NUMBER
                || token.is("likely")
                || Tenses.isIrregularPast(token.folded())
                || isVerb(s, first)) {
            return false;
        }
        boolean pronoun = hasPronoun(s, first, first + 1);
        boolean preposed = FunctionWords.isPreposition(token);
        return !preposed
                && !pronoun
                && (first == 0 || !s.at(first - 1).isMark(",") || isNominal(token) || isOpening(s, first - 1));
    }

    private static boolean hasPronoun(Sentence s, int first, int from) {
        for (int i = first; i < from; i++) {
            boolean contracted = CONTRACTED.contains(s.at(i).folded());
            if (contracted || FunctionWords.PRONOUNS.contains(s.at(i).folded())) {
                return true;
            }
        }
        return false;
    }

    /** "There were 30": they exist, where the clause tells. */
    private static boolean isThere(Sentence s, int first) {
        return s.at(first).is("there")
                && s.has(first + 1)
                && FunctionWords.AUXILIARIES.contains(s.at(first + 1).folded());
    }

    /** ", Moravia with … on board": the end of an address, no subject. */
    private static boolean isNameOnly(Sentence s, int first, int from) {
        for (int i = first; i < from - 1; i++) {
            if (!s.at(i).isCapitalised()) {
                return false;
            }
        }
        return FunctionWords.isPreposition(s.at(from - 1));
    }

    /** Whether nothing but "After the talks" stands before the comma. */
    private static boolean isOpening(Sentence s, int comma) {
        for (int i = 0; i < comma; i++) {
            if (s.at(i).kind() == Token.Kind.MARK) {
                return false;
            }
        }
        return FunctionWords.isPreposition(s.at(0)) || FunctionWords.isBetween(s.at(0));
    }

    /** Whether the clause begins with its verb: "fell 3 percent", "and cut it by half". */
    private boolean isVerb(Sentence s, int at) {
        Token token = s.at(at);
        boolean past =
                token.isWord() && !token.isCapitalised() && token.folded().endsWith("ed");
        return past || (lexicon.isSpeech(token) && !lexicon.isNounToo(token));
    }

    /** Behind a comma only a name, or a noun with its article, is surely a subject. */
    private static boolean isNominal(Token token) {
        return token.isActor()
                || (token.isWord() && (token.isCapitalised() || FunctionWords.DETERMINERS.contains(token.folded())));
    }
}
