package dossier.statements.figures;

import dossier.model.DateExpression;
import dossier.model.Span;
import dossier.statements.figures.Bonds.Bond;
import dossier.statements.grammar.FunctionWords;
import dossier.statements.grammar.Sentence;
import dossier.statements.grammar.Token;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether another amount that stands nearer to a time has a better claim to it. */
final class Rivals {
    /** Within so many words an amount and a time have to do with one another. */
    private static final int REACH = 60;
    /** Behind a word that compares the other number stands within so many words. */
    private static final int COMPARED = 4;
    /** The same behind "from", which may lead to other things: "from the ship's 27 engines". */
    private static final int FROM = 3;

    private static final Pattern ORDINAL = Pattern.compile("\\d{1,4}(st|nd|rd|th)");
    private static final Set<String> COMPARING =
            Set.of("compared", "from", "against", "versus", "than", "up", "down", "after");
    private static final Set<String> MORE_OR_LESS =
            Set.of("more", "less", "fewer", "higher", "lower", "other", "rather");

    private final Sentence s;
    private final List<DateExpression> told;

    Rivals(Sentence s, List<DateExpression> told) {
        this.s = s;
        this.told = told;
    }

    /**
     * "38 percent, compared with 51 percent in January": a day that another amount stands nearer to may be that one's.
     *
     * @param sole whether marks between the two do not part them: the time is the only one of its sentence
     * @param recent the same of a comma
     */
    Bond of(Span amount, Span date, boolean sole, boolean recent) {
        int from = Math.min(amount.end(), date.end());
        int to = Math.max(amount.start(), date.start());
        boolean number = false;
        boolean compares = false;
        boolean breaks = false;
        int behind = s.tokenAt(from);
        for (int i = behind; s.has(i) && i - behind < REACH && s.at(i).span().end() <= to; i++) {
            Token token = s.at(i);
            number |= counts(i);
            compares |= compares(i) && !isOfPair(i, s.tokenAt(amount.start()));
            breaks |= (token.isMark(",;:") && !(sole && recent)) || (token.is("and") && !sole);
        }
        if (!number) {
            return Bond.OWN;
        }
        return compares ? Bond.OTHERS : breaks ? Bond.DOUBTFUL : Bond.OWN;
    }

    private boolean counts(int at) {
        Token token = s.at(at);
        boolean dated = told.stream().anyMatch(e -> e.span().overlaps(token.span()));
        boolean counts = token.kind() == Token.Kind.NUMBER
                && !ORDINAL.matcher(token.folded()).matches()
                && !(at > 0 && s.at(at - 1).isMark(":"))
                && !(s.has(at + 1) && s.at(at + 1).isMark(":"));
        return !dated && (counts || token.text().equals("%"));
    }

    /** "from 30", "compared with the 30", "than in 2004": not "from his window", "more than 30". */
    private boolean compares(int at) {
        boolean more = at > 0
                && MORE_OR_LESS.contains(s.at(at - 1).folded())
                && s.at(at).is("than");
        if (!COMPARING.contains(s.at(at).folded()) || (more && s.has(at + 1) && isNumber(at + 1))) {
            return false;
        }
        int reach = s.at(at).is("from") ? FROM : COMPARED;
        for (int i = at + 1; s.has(i) && i - at <= COMPARED; i++) {
            if ((isNumber(i) && i - at <= reach) || FunctionWords.isTime(s.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** "from 11 to | 12": both are of one change. */
    private boolean isOfPair(int from, int amount) {
        int to = amount - 1;
        while (to > from && !s.at(to).isWord()) {
            to--;
        }
        return s.at(from).is("from") && s.at(to).is("to") && to - from <= 2 * COMPARED;
    }

    private boolean isNumber(int at) {
        return s.at(at).kind() == Token.Kind.NUMBER || s.at(at).isMark("$\u00A3\u20AC");
    }
}
