package dossier.statements.figures;

import dossier.statements.grammar.Sentence;
import dossier.statements.grammar.Token;
import java.util.Set;

/** Tells whether words tell the hour of a day that they don't name: "at 9:34 a.m.", "in late trading", "by mid-afternoon". */
final class Clocks {
    private static final Set<String> PARTS = Set.of(
            "mid-morning", "midmorning", "mid-afternoon", "midafternoon", "midday", "noon", "a.m", "p.m", "utc", "gmt");

    private static final Set<String> TRADING = Set.of(
            "after-hours", "early", "late", "recent", "premarket", "pre-market", "afternoon", "morning", "midday");

    private Clocks() {}

    /** Whether the words of the sentence between two places do. */
    static boolean tell(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = s.at(i);
            boolean minutes = token.isMark(":")
                    && i > from
                    && i + 1 < to
                    && s.at(i - 1).kind() == Token.Kind.NUMBER
                    && s.at(i + 1).kind() == Token.Kind.NUMBER;
            boolean trading = token.is("trading") && i > from && TRADING.contains(hyphened(s, i - 1));
            if (minutes || trading || (token.isWord() && PARTS.contains(hyphened(s, i)))) {
                return true;
            }
        }
        return false;
    }

    /** The word with what a hyphen joins to it: "after-hours". */
    private static String hyphened(Sentence s, int last) {
        boolean joined = last > 1 && s.at(last - 1).isMark("-");
        return joined
                ? s.at(last - 2).folded() + "-" + s.at(last).folded()
                : s.at(last).folded();
    }
}
