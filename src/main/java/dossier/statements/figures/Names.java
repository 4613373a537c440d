package dossier.statements.figures;

import dossier.model.Mention;
import dossier.model.PassageKind;
import dossier.model.Reference;
import dossier.statements.grammar.FunctionWords;
import dossier.statements.grammar.Sentence;
import dossier.statements.grammar.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells which words of an article are names: actors, and what it writes with a capital within a sentence. */
final class Names {
    private static final Set<String> TIMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private final Set<String> capitals = new HashSet<>();

    Names(List<List<Sentence>> paragraphs) {
        for (List<Sentence> paragraph : paragraphs) {
            for (Sentence s : paragraph) {
                if (isProse(s)) {
                    learn(s);
                }
            }
        }
    }

    /** Whether it is no headline, where every word may have a capital. */
    static boolean isProse(Sentence s) {
        return s.passages().get(0).kind() != PassageKind.TITLE;
    }

    private void learn(Sentence s) {
        for (int i = 1; i < s.size(); i++) {
            Token before = s.at(i - 1);
            boolean within =
                    (before.isWord() || before.isActor() || before.isMark(",")) && (i > 1 || !before.isCapitalised());
            if (within && s.at(i).isWord() && s.at(i).isCapitalised()) {
                capitals.add(s.at(i).folded());
            }
        }
    }

    /** Whether the token is a name or part of one, or the people of a state. */
    boolean isName(Token token) {
        return token.isActor()
                || (token.isWord()
                        && token.isCapitalised()
                        && capitals.contains(token.folded())
                        && !isTime(token)
                        && !FunctionWords.opensClause(token.folded())
                        && !FunctionWords.DETERMINERS.contains(token.folded())
                        && !FunctionWords.PRONOUNS.contains(token.folded()));
    }

    /** "Sunday", "Sunday's". */
    private static boolean isTime(Token token) {
        return FunctionWords.isTime(token) || TIMES.contains(NounPhrase.singular(token.folded()));
    }

    /** Whether a name that is not that of a people only stands at the place. */
    boolean isProper(Token token) {
        Mention mention = token.mention();
        return isName(token) && (mention == null || mention.reference() != Reference.DEMONYM || token.genitive());
    }

    /** Whether a name stands between two places. */
    boolean in(Sentence s, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, s.size()); i++) {
            if (isName(s.at(i))) {
                return true;
            }
        }
        return false;
    }
}
