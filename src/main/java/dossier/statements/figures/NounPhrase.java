package dossier.statements.figures;

import dossier.statements.grammar.Excerpt;
import dossier.statements.grammar.Extents;
import dossier.statements.grammar.FunctionWords;
import dossier.statements.grammar.Sentence;
import dossier.statements.grammar.Surroundings;
import dossier.statements.grammar.Token;
import dossier.text.Folding;
import dossier.text.Tenses;
import java.util.Set;

/**
 * A noun phrase, from its article to its head: "the German | company", "the bank's".
 *
 * @param from its article
 * @param head its last word
 * @param end behind it, where what may tell more of it stands
 */
record NounPhrase(int from, int head, int end) {
    private static final int LONGEST = 8;
    /** Behind a noun these lead to what tells which one is meant: "the reserve of …", "the road to …". */
    private static final Set<String> TELLING = Set.of(
            "of", "in", "at", "for", "with", "to", "between", "near", "among", "against", "from", "outside", "inside",
            "over", "on", "behind", "about", "around", "aboard", "across", "that", "who", "whose", "where", "when");

    /** The phrase that the article at {@code from} opens, read over the gap of the excerpt; its head is the article where no noun follows. */
    static NounPhrase of(Excerpt words, int from) {
        Sentence s = words.s();
        int head = from;
        int at = next(words, from);
        while (at < words.last() && at - from < LONGEST && belongs(s, at, head == from)) {
            head = s.at(at).kind() == Token.Kind.MARK ? head : at;
            if (isOwner(s.at(at))) {
                return new NounPhrase(from, at, at + 1);
            }
            if (at + 1 == words.from() && words.from() < words.to()) {
                return new NounPhrase(from, head, at + 1);
            }
            at = next(words, at);
        }
        return new NounPhrase(from, head, at);
    }

    private static int next(Excerpt words, int at) {
        return at + 1 == words.from() ? words.to() : at + 1;
    }

    private static boolean belongs(Sentence s, int at, boolean opens) {
        Token token = s.at(at);
        if (token.kind() == Token.Kind.MARK) {
            return token.isMark("-\u2010\u2011")
                    || (token.is(".") && s.at(at - 1).isCapitalised());
        }
        String word = token.folded();
        boolean verb = FunctionWords.isBetween(token)
                || Tenses.isIrregularPast(word)
                || FunctionWords.isParticiple(token)
                || (word.endsWith("ed") && !token.isCapitalised());
        return !token.isQuote()
                && !(verb && !opens)
                && !FunctionWords.opensClause(word)
                && !FunctionWords.AUXILIARIES.contains(word)
                && !FunctionWords.DETERMINERS.contains(word)
                && !FunctionWords.PRONOUNS.contains(word)
                && !Extents.isSaying(token);
    }

    /** Whether it is in the genitive: "the bank's", "Moravia's". */
    static boolean isOwner(Token token) {
        return token.genitive()
                || (token.isWord()
                        && (token.folded().endsWith("'s") || token.folded().endsWith("\u2019s")));
    }

    /** The noun, in the singular where that is plain: "company" of "the company's", "attack" of "attacks". */
    String noun(Sentence s) {
        return singular(s.at(head).folded());
    }

    /** A noun in the singular, without what marks the genitive. */
    static String singular(String word) {
        String noun = withoutGenitive(Folding.fold(word));
        if (noun.endsWith("ies") && noun.length() > 4) {
            return noun.substring(0, noun.length() - 3) + "y";
        }
        boolean several = noun.endsWith("s") && !noun.endsWith("ss") && noun.length() > 3;
        return several ? noun.substring(0, noun.length() - 1) : noun;
    }

    private static String withoutGenitive(String noun) {
        int end = noun.endsWith("s") ? noun.length() - 1 : noun.length();
        boolean marked = end > 0 && "'\u2019".indexOf(noun.charAt(end - 1)) >= 0;
        return marked ? noun.substring(0, end - 1) : noun;
    }

    /** Whether what follows within the words tells which one is meant. */
    boolean isTold(Excerpt words) {
        Sentence s = words.s();
        if (end >= words.last() || end == words.from() || isOwner(s.at(head))) {
            return false;
        }
        Token next = s.at(end);
        boolean participle = FunctionWords.isParticiple(next)
                || (next.folded().endsWith("ed")
                        && end + 1 < words.last()
                        && FunctionWords.isPreposition(s.at(end + 1)));
        boolean told = TELLING.contains(next.folded()) || participle;
        return told && words.places().anyMatch(i -> i > end && Surroundings.isContent(s.at(i)));
    }
}
