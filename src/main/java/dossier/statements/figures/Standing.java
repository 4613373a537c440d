package dossier.statements.figures;

import dossier.model.Span;
import dossier.statements.grammar.Extents;
import dossier.statements.grammar.FunctionWords;
import dossier.statements.grammar.Sentence;
import dossier.statements.grammar.Token;
import dossier.text.Tenses;
import java.util.List;
import java.util.Set;

/** Tells whether a clause speaks of what stands as the text speaks, "has", "are", or of another time. */
final class Standing {
    /** Between "has" and its participle stand no more words: "has so far been". */
    private static final int PARTICIPLE_REACH = 4;

    private static final Set<String> PRESENT =
            Set.of("has", "have", "is", "are", "does", "do", "remain", "remains", "stands");
    /** With these the past is that of who says so: "said there were now 30". */
    private static final Set<String> NOW = Set.of("now", "currently");

    private static final Set<String> PERFECT = Set.of("has", "have", "is", "are", "been", "being");
    private static final Set<String> PAST = Set.of("was", "were", "had", "did");
    /** Words of time that name none: what holds in "the weeks before the vote" holds on no day that is told. */
    private static final Set<String> VAGUE = Set.of(
            "days",
            "weeks",
            "months",
            "years",
            "decade",
            "decades",
            "century",
            "eve",
            "ago",
            "earlier",
            "previously",
            "recently",
            "recent",
            "then",
            "previous",
            "once",
            "later",
            "initially",
            "originally",
            "annually",
            "former");

    private static final Set<String> AFTERWARDS = Set.of("afterwards", "afterward", "thereafter");
    private static final Set<String> POINTED = Set.of(
            "day",
            "week",
            "month",
            "year",
            "night",
            "evening",
            "morning",
            "afternoon",
            "time",
            "period",
            "occasion",
            "season",
            "quarter");

    private static final Set<String> SAYING = Set.of(
            "said",
            "says",
            "told",
            "tells",
            "added",
            "reported",
            "reports",
            "announced",
            "according",
            "warned",
            "found",
            "finds",
            "showed",
            "shows",
            "estimated",
            "wrote");

    private final Sentence s;
    private final List<Span> dated;

    /** @param dated the places of the sentence that tell a time which is known */
    Standing(Sentence s, List<Span> dated) {
        this.s = s;
        this.dated = dated;
    }

    /** Whether the clause between two places speaks of the present, and of nothing past, to come or vague. */
    boolean isPresent(int from, int to) {
        boolean now = s.tokens().subList(from, to).stream().anyMatch(t -> NOW.contains(t.folded()));
        boolean present = now;
        for (int i = from; i < to; i++) {
            Token token = s.at(i);
            String word = token.folded();
            boolean led = isLed(from, i) || now;
            boolean past = (!now && PAST.contains(word))
                    || (!led && (Tenses.isIrregularPast(word) || isDeed(i)) && !token.isCapitalised());
            if (past || Tenses.isForthcoming(word) || FunctionWords.isModal(token)) {
                return false;
            }
            present |= token.isWord()
                    && !(i > 0 && s.at(i - 1).is("to"))
                    && (PRESENT.contains(word) || (Tenses.isState(word) && !isNoun(i)));
        }
        return present && !isVague(from, to);
    }

    /** A verb in -ed: not "an estimated 300". */
    private boolean isDeed(int at) {
        boolean adjective =
                at > 0 && FunctionWords.DETERMINERS.contains(s.at(at - 1).folded());
        return !adjective && Extents.isPast(s, at);
    }

    /** "200 lives", "their own": no verb that tells what stands. */
    private boolean isNoun(int at) {
        Token before = at == 0 ? null : s.at(at - 1);
        return before != null
                && (before.genitive()
                        || before.kind() == Token.Kind.NUMBER
                        || FunctionWords.DETERMINERS.contains(before.folded()));
    }

    /** Whether the clause between two places tells, before the amount at {@code amount}, what happened, and nothing to come. */
    boolean isPast(int from, int amount, int to) {
        boolean past = false;
        for (int i = from; i < to; i++) {
            Token token = s.at(i);
            if (Tenses.isForthcoming(token.folded()) || FunctionWords.isModal(token)) {
                return false;
            }
            boolean did = i < amount
                    && !token.isCapitalised()
                    && !isLed(from, i)
                    && (Tenses.isIrregularPast(token.folded()) || Extents.isPast(s, i));
            past |= token.isWord() && (did || PAST.contains(token.folded()));
        }
        return past && !isVague(from, to);
    }

    /** "has forced": the participle of a perfect or passive. */
    private boolean isLed(int from, int at) {
        boolean joined = at > from && s.at(at - 1).is("and");
        for (int i = at - 1; i >= from && (joined || at - i <= PARTICIPLE_REACH); i--) {
            if (PERFECT.contains(s.at(i).folded())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words between two places speak of a time that they don't tell. */
    boolean isVague(int from, int to) {
        for (int i = from; i < to; i++) {
            Span place = s.at(i).span();
            if (VAGUE.contains(s.at(i).folded()) && dated.stream().noneMatch(d -> d.overlaps(place))) {
                return true;
            }
        }
        return false;
    }

    /** "300 people have been killed": whether what the amount counts grows. */
    static boolean goesOn(Sentence s, int from, int to) {
        return s
                .tokens()
                .subList(Math.max(0, from - PARTICIPLE_REACH), Math.min(s.size(), to + 2 * PARTICIPLE_REACH))
                .stream()
                .anyMatch(t -> t.is("have") || t.is("has"));
    }

    /** Whether the sentence points to a time that only others tell: "that year", "afterwards". */
    static boolean pointsBack(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            Token token = s.at(i);
            boolean time = s.has(i + 1) && POINTED.contains(s.at(i + 1).folded());
            if (AFTERWARDS.contains(token.folded()) || (time && (token.is("that") || token.is("same")))) {
                return true;
            }
        }
        return false;
    }

    /** Whether nobody in the sentence is told to have spoken, but to speak: "the agency says". */
    boolean isSpoken() {
        return s.tokens().stream().anyMatch(t -> t.is("says") || t.is("say"));
    }

    /** Whether somebody speaks in the clause between two places. */
    static boolean speaks(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (SAYING.contains(s.at(i).folded())) {
                return true;
            }
        }
        return false;
    }
}
