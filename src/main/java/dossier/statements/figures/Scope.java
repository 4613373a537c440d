package dossier.statements.figures;

import dossier.statements.grammar.Boundaries;
import dossier.statements.grammar.ClauseEnd;
import dossier.statements.grammar.Excerpt;
import dossier.statements.grammar.Extents;
import dossier.statements.grammar.FunctionWords;
import dossier.statements.grammar.References;
import dossier.statements.grammar.Sentence;
import dossier.statements.grammar.Surroundings;
import dossier.statements.grammar.Token;
import dossier.text.Tenses;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sees to it that what is cut from a sentence leaves what is told true: where and when it holds, and what it is for, stays. */
final class Scope {
    /** "In one year in Ana," has no more words. */
    private static final int LEAD = 12;
    /** An amount in another currency, "($3.4 billion)", has no more words and marks. */
    private static final int BRACKET = 6;
    /** What an amount is for: "in aid for the farmers of Ana". */
    private static final int PURPOSE = 12;

    private static final Set<String> POINTING = Set.of("that", "this", "those", "these", "same");

    private Scope() {}

    /** The excerpt with what its truth depends on, or null where that can't be told with it. */
    static @Nullable Excerpt of(Excerpt words, Cuts cuts) {
        Sentence s = words.s();
        int last = behind(words);
        if (cuts.harm(words, last)) {
            return null;
        }
        int lead = lead(words);
        if (lead > 0 && points(s, lead)) {
            return null;
        }
        boolean scopes = lead > 0 && tells(s, lead) && !References.pointOut(s, 0, lead, false);
        int to = last > words.last() && words.to() == words.last() ? bracket(s, words.to()) : words.to();
        return new Excerpt(s, scopes ? 0 : words.first(), Math.min(words.from(), to), to, last);
    }

    /** Behind the last word, with "since May", "and 35" and what an amount told in two currencies is for. */
    private static int behind(Excerpt words) {
        Sentence s = words.s();
        int last = words.last();
        if (s.has(last + 1) && s.at(last).is("since")) {
            return stretch(s, last + 1);
        }
        boolean pair = s.has(last + 1)
                && s.at(last - 1).kind() == Token.Kind.NUMBER
                && s.at(last).is("and")
                && s.at(last + 1).kind() == Token.Kind.NUMBER;
        if (pair) {
            return last + 2;
        }
        if (s.has(last + 1) && s.at(last).is("with") && last > words.to()) {
            int end = last + 1;
            int name = last;
            while (s.has(end) && (s.at(end).isActor() || s.at(end).isCapitalised())) {
                end++;
                name = end;
            }
            return name;
        }
        // "the people brought in,"
        boolean particle = s.has(last + 1)
                && last > words.to()
                && FunctionWords.isPreposition(s.at(last))
                && Tenses.isIrregularPast(s.at(last - 1).folded())
                && (s.at(last + 1).kind() == Token.Kind.MARK || s.at(last + 1).is("and"));
        if (particle) {
            return last + 1;
        }
        int close = words.to() == last ? bracket(s, last) : last;
        return close > last && s.has(close) && FunctionWords.isPreposition(s.at(close)) ? purpose(s, close) : last;
    }

    /** Behind "($3.4 billion)". */
    private static int bracket(Sentence s, int from) {
        if (s.has(from) && s.at(from).isMark("(")) {
            for (int i = from + 1; s.has(i) && i - from <= BRACKET; i++) {
                if (s.at(i).isMark(")")) {
                    return i + 1;
                }
            }
        }
        return from;
    }

    private static int purpose(Sentence s, int from) {
        int end = stretch(s, from);
        for (int i = from; i < end && s.has(end) && s.at(end).isMark(","); i++) {
            end = s.at(i).is("to") ? i : end;
        }
        return end;
    }

    /** Behind the last word that tells something before a mark or another clause. */
    private static int stretch(Sentence s, int from) {
        int end = from;
        while (s.has(end)
                && end - from < PURPOSE
                && (s.at(end).kind() != Token.Kind.MARK || Boundaries.isInside(s, end))
                && !s.at(end).isQuote()
                && !ClauseEnd.CLOSERS.contains(s.at(end).folded())) {
            end++;
        }
        while (end > from && !tells(s.at(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean tells(Token token) {
        return Surroundings.isContent(token) || FunctionWords.isTime(token) || token.kind() == Token.Kind.NUMBER;
    }

    /** Behind the comma of "In one year in Ana, |" before the words, or -1 where nothing of the kind was cut. */
    private static int lead(Excerpt words) {
        Sentence s = words.s();
        int first = words.first();
        if (first < 2 || first > LEAD || !s.at(first - 1).isMark(",")) {
            return -1;
        }
        for (int i = 0; i < first - 1; i++) {
            if (s.at(i).isMark(",;:\u201C\u201D\"(") || s.at(i).isQuote() || Extents.hasVerb(s, i, i + 1)) {
                return -1;
            }
        }
        boolean leads = FunctionWords.isPreposition(s.at(0))
                || POINTING.contains(s.at(0).folded());
        return leads && !s.at(0).is("like") ? first : -1;
    }

    private static boolean points(Sentence s, int lead) {
        return s.tokens().subList(0, lead).stream().anyMatch(t -> POINTING.contains(t.folded()))
                && s.tokens().subList(0, lead).stream().noneMatch(t -> t.is("week") || t.is("month"));
    }

    /** Whether it tells more than a day, and that by a name or a number: "in one year in Ana", not "after the vote". */
    private static boolean tells(Sentence s, int lead) {
        boolean named = false;
        boolean content = false;
        for (int i = 1; i < lead; i++) {
            Token token = s.at(i);
            named |= token.isActor() || token.isCapitalised() || token.is("one") || token.kind() == Token.Kind.NUMBER;
            content |= Surroundings.isContent(token) && !FunctionWords.isTime(token);
        }
        return named && content && (!s.at(0).is("as") || s.at(1).is("part"));
    }
}
