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

/**
 * Sees to it that what is cut from a sentence leaves what is told true: where and when it holds stays, and words that a
 * verb governs by which they are wished, planned or so called only are not told without it.
 */
final class Scope {
    /** "In one year in Ana," has no more words. */
    private static final int LEAD = 12;
    /** Before a noun phrase its verb stands within so many words. */
    private static final int GOVERNING = 14;
    /** An amount in another currency, "($3.4 billion)", has no more words and marks. */
    private static final int BRACKET = 6;
    /** What an amount is for: "in aid for the farmers of Ana". */
    private static final int PURPOSE = 12;

    /** "Agency - Somebody": the credit of a picture has fewer words. */
    private static final int CREDIT = 4;

    private static final Set<String> POINTING = Set.of("that", "this", "those", "these", "same");

    /** Verbs and adverbs by which something is not so, or not yet, or not for certain. */
    private static final Set<String> UNREAL = Set.of(
            "plan",
            "plans",
            "planned",
            "planning",
            "propose",
            "proposes",
            "proposed",
            "seek",
            "seeks",
            "seeking",
            "sought",
            "want",
            "wants",
            "wanted",
            "hope",
            "hopes",
            "hoped",
            "hoping",
            "aim",
            "aims",
            "aimed",
            "aiming",
            "intend",
            "intends",
            "intended",
            "considering",
            "considered",
            "expect",
            "expects",
            "expected",
            "declare",
            "declares",
            "declared",
            "deemed",
            "deem",
            "called",
            "calls",
            "alleged",
            "allegedly",
            "reportedly",
            "purported",
            "purportedly",
            "potential",
            "possible",
            "possibly",
            "threatened",
            "threatens",
            "if",
            "unless",
            "whether",
            "without",
            "no",
            "than",
            "avoid",
            "deny",
            "denied",
            "denies",
            "asking",
            "asked",
            "demanded",
            "demanding",
            "demands",
            "offered");

    /** What stands behind these is so by somebody's word only. */
    private static final Set<String> CALLING = Set.of(
            "declared", "declares", "declaring", "deemed", "called", "calls", "calling", "alleged", "proclaimed", "pronounced", "ruled",
            "labelled", "termed", "considered");

    private static final Set<String> ACCOUNTING = Set.of("accounted", "accounts", "account", "accounting");

    private Scope() {}

    /** The excerpt with what its truth depends on, or null where that can't be told with it. */
    static @Nullable Excerpt of(Excerpt words) {
        Sentence s = words.s();
        int last = behind(words);
        boolean cut = s.has(last)
                && (FunctionWords.isModal(s.at(last)) || FunctionWords.PASSIVES.contains(s.at(last).folded()));
        boolean called = words.first() > 0 && CALLING.contains(s.at(words.first() - 1).folded());
        boolean credit = words.first() > 0 && words.first() < CREDIT && s.at(words.first() - 1).isMark("-\u2013\u2014:");
        if (cut || credit || called || isPart(words) || isOpenRelative(words) || isOfAdjectives(s, last) || (isPhrase(words) && isUnreal(s, words.first()))) {
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

    /** "among | 30 hurt", "6 out of | 30", "accounted for | 12 percent": of what, or in what, stands elsewhere. */
    private static boolean isPart(Excerpt words) {
        Sentence s = words.s();
        int from = words.from();
        if (from == words.to() || from < 2) {
            return false;
        }
        boolean group = s.at(from - 1).is("among") && words.last() - words.to() <= 1;
        boolean whole = s.at(from - 1).is("of") && s.at(from - 2).is("out");
        boolean share = s.at(from - 1).is("for")
                && ACCOUNTING.contains(s.at(from - 2).folded())
                && !(words.to() < words.last() && s.at(words.to()).is("of"));
        return group || whole || share;
    }

    /** "A sweeper, whose pay of | 30 a month": the relative has no verb within the words. */
    private static boolean isOpenRelative(Excerpt words) {
        Sentence s = words.s();
        for (int i = words.from() - 1; i > words.first(); i--) {
            if (s.at(i).is("whose")) {
                return !Extents.hasVerb(s, i, words.last());
            }
        }
        return false;
    }

    /** "the far-right, | populist party": the words end within a row of adjectives. */
    private static boolean isOfAdjectives(Sentence s, int last) {
        boolean comma = last > 1 && s.has(last + 2) && s.at(last).isMark(",");
        return comma
                && (s.at(last - 2).is("the") || s.at(last - 2).is("a"))
                && s.at(last - 1).text().indexOf('-') > 0
                && s.at(last + 1).isWord()
                && Surroundings.isContent(s.at(last + 1))
                && !FunctionWords.isParticiple(s.at(last + 1))
                && (Surroundings.isContent(s.at(last + 2)) || s.at(last + 2).isCapitalised());
    }

    /** Whether it has no verb of its own. */
    private static boolean isPhrase(Excerpt words) {
        return !Extents.hasVerb(words.s(), words.first(), words.last())
                && words.places().noneMatch(i -> FunctionWords.AUXILIARIES.contains(
                        words.s().at(i).folded()));
    }

    /** Whether a verb before the phrase tells that it is not so, or not yet: "plans a campaign at", "declared legal". */
    private static boolean isUnreal(Sentence s, int first) {
        for (int i = first - 1; i >= 0 && first - i <= GOVERNING; i--) {
            Token token = s.at(i);
            if (token.isMark(".;:()\u201C\u201D\"")) {
                return false;
            }
            boolean infinitive = token.is("to")
                    && token.isWord()
                    && s.at(i + 1).isWord()
                    && !s.at(i + 1).isCapitalised()
                    && !FunctionWords.DETERMINERS.contains(s.at(i + 1).folded())
                    && i + 1 < first;
            if (infinitive
                    || UNREAL.contains(token.folded())
                    || FunctionWords.isModal(token)
                    || FunctionWords.isNegation(token)
                    || Tenses.isForthcoming(token.folded())) {
                return true;
            }
        }
        return false;
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
        boolean leads = FunctionWords.isPreposition(s.at(0)) || POINTING.contains(s.at(0).folded());
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
