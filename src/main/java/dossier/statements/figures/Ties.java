package dossier.statements.figures;

import dossier.model.DateExpression;
import dossier.statements.grammar.Boundaries;
import dossier.statements.grammar.Extents;
import dossier.statements.grammar.FunctionWords;
import dossier.statements.grammar.Sentence;
import dossier.statements.grammar.Token;
import java.util.Set;

/** Tells how the grammar of a sentence ties an amount to a time that stands in another clause of it. */
final class Ties {
    /** Between an "and" or a relative and its verb stand no more words. */
    private static final int JOINED = 3;
    /** "The May attack that killed 30": so few words stand between. */
    private static final int NEAR = 12;
    /** "But on the evening of 5 May": before a time that opens its sentence stand no more words. */
    private static final int OPENING = 6;

    /** What stands on the other side of these is told of another time, or not told to be so. */
    private static final Set<String> PARTING = Set.of(
            "but", "while", "although", "whereas", "though", "because", "before", "until", "unless", "if", "since");

    /** What opens a clause that tells of the time of the one before it. */
    private static final Set<String> COMPARED =
            Set.of("higher", "lower", "more", "less", "fewer", "above", "below", "up", "down");

    private static final Set<String> ALIKE = Set.of("when", "as");

    /** Words in -ing that tell of no deed: "operating income". */
    private static final Set<String> NO_DEEDS = Set.of(
            "during",
            "including",
            "operating",
            "existing",
            "leading",
            "remaining",
            "ongoing",
            "working",
            "growing",
            "rising",
            "outstanding",
            "ruling",
            "manufacturing",
            "spending",
            "housing",
            "shipping",
            "banking",
            "trading",
            "building",
            "meeting",
            "morning",
            "evening",
            "following",
            "beginning",
            "shooting",
            "bombing");

    private final Sentence s;
    private final Extents clauses;
    private final int amount;

    /** @param amount the amount's first token */
    Ties(Sentence s, Extents clauses, int amount) {
        this.s = s;
        this.clauses = clauses;
        this.amount = amount;
    }

    /** "On 5 May, …": the time opens the sentence, and what follows happened then. */
    boolean isScene(int time) {
        if (time > OPENING || time > amount || Extents.hasVerb(s, 0, time)) {
            return false;
        }
        for (int i = 0; i < time; i++) {
            if (s.at(i).kind() == Token.Kind.MARK || s.at(i).isActor() || FunctionWords.isRelative(s.at(i))) {
                return false;
            }
        }
        boolean leads = time == 0 || FunctionWords.isPreposition(s.at(0)) || FunctionWords.isBetween(s.at(0));
        return leads && isUnparted(time, amount);
    }

    /** Whether what is told of the amount is told of a time in another clause too: nothing between parts them. */
    boolean reaches(int time) {
        if (!isUnparted(Math.min(amount, time), Math.max(amount, time))) {
            return false;
        }
        for (int i = time; i >= clauses.from(time) - 1 && i >= 0; i--) {
            if (isParting(i)) {
                return false;
            }
        }
        return time < amount || isInserted(time) || !isOfAnother(time);
    }

    /** "failed when Ana asked | 30", "sank, killing | 30": the amount's clause hangs on the one of the time before it. */
    boolean hangs(int time) {
        int first = clauses.from(amount);
        boolean participle = FunctionWords.isParticiple(s.at(first))
                || (first > 0 && FunctionWords.isParticiple(s.at(first)) && isParting(first - 1));
        return time < first
                && (participle || (first > 0 && ALIKE.contains(s.at(first - 1).folded())));
    }

    private boolean isUnparted(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isParting(i) || s.at(i).isMark(";")) {
                return false;
            }
        }
        return true;
    }

    /** "but", "because"; not "before" or "since" with a participle. */
    private boolean isParting(int at) {
        boolean stretch = s.at(at).is("since")
                && s.has(at + 1)
                && (FunctionWords.isTime(s.at(at + 1)) || s.at(at + 1).kind() == Token.Kind.NUMBER);
        return PARTING.contains(s.at(at).folded())
                && !stretch
                && !(s.at(at).is("before") && s.has(at + 1) && FunctionWords.isParticiple(s.at(at + 1)));
    }

    /** "The ship, which had | 30 on board, sank on Monday": an insertion tells of the time of its sentence. */
    private boolean isInserted(int time) {
        int first = clauses.from(amount);
        int end = clauses.to(amount);
        return first > 1
                && FunctionWords.isRelative(s.at(first - 1))
                && s.at(first - 2).isMark(",")
                && s.has(end)
                && s.at(end).isMark(",")
                && clauses.from(time) == end + 1;
    }

    /** "takes a hit of 30 because of the law signed last week": behind the amount's verb another leads to the time. */
    private boolean isOfAnother(int time) {
        boolean told = Extents.hasVerb(s, clauses.from(amount), amount);
        for (int i = amount + 1; i < time && told; i++) {
            boolean alike = s.at(i).is("when");
            boolean joined = s.tokens().subList(Math.max(amount, i - JOINED), i).stream()
                    .anyMatch(t -> t.is("and") || t.is("that") || FunctionWords.isRelative(t));
            if (alike) {
                return false;
            }
            if (Extents.hasVerb(s, i, i + 1) && !joined) {
                return true;
            }
        }
        return false;
    }

    /** "A storm that began in May had cost 90": the time of a relative that ends before the verb of the amount. */
    boolean isOfRelative(int time) {
        int first = clauses.from(time);
        boolean relative = first > 0
                && time < amount
                && (s.at(first - 1).is("that") || FunctionWords.isRelative(s.at(first - 1)))
                && !(first > 1 && Standing.speaks(s, first - 2, first - 1));
        return relative && Extents.hasVerb(s, first, time) && Extents.hasVerb(s, time, amount);
    }

    /** "since the war began on 8 August": a count that goes on starts there. */
    boolean isInSince(int time) {
        int first = clauses.from(time);
        return s.at(first).is("since") || (first > 0 && s.at(first - 1).is("since"));
    }

    /** "After the end of the war in 2015, …": the time is that of what came before. */
    boolean isAfter(int time) {
        boolean opens = s.at(0).is("after") || s.at(0).is("before") || s.at(0).is("following");
        return opens && time < amount && clauses.from(time) <= 1 && clauses.to(time) <= amount;
    }

    /** "sold 40 last month, | 30 percent more than": what is more or less than then is of the time before the comma. */
    boolean isCompared(DateExpression time) {
        int comma = s.tokenAt(time.span().end());
        boolean behind = s.has(comma) && s.at(comma).isMark(",") && amount > comma && amount - comma <= JOINED;
        for (int i = amount; behind && s.has(i) && i - amount <= JOINED; i++) {
            if (COMPARED.contains(s.at(i).folded())) {
                return true;
            }
        }
        return false;
    }

    /** "…, in Ana, Moravia, 5 May 2031": the day that closes the caption of a picture, behind the place. */
    boolean isOfCaption(DateExpression time) {
        int at = s.tokenAt(time.span().start());
        int place = at - 1;
        while (place > amount && (s.at(place).isCapitalised() || s.at(place).isMark(",."))) {
            place--;
        }
        boolean closes = s.size() - s.tokenAt(time.span().end()) <= NEAR;
        return closes
                && time.when().interval().isDay()
                && time.text().matches(".*\\d{4}")
                && at - place > 2
                && place > amount
                && s.at(place).is("in")
                && s.at(place - 1).isMark(",");
    }

    /** "in 2004, when 30 people", "as of Monday": the time is a point that the amount stands at. */
    boolean isPoint(DateExpression time) {
        int behind = s.tokenAt(time.span().end());
        behind += s.has(behind) && s.at(behind).isMark(",") ? 1 : 0;
        boolean when = s.has(behind) && s.at(behind).is("when") && amount > behind;
        int before = s.tokenAt(time.span().start());
        boolean asOf =
                before > 1 && s.at(before - 1).is("of") && s.at(before - 2).is("as");
        return when || asOf || isAntecedent(before);
    }

    /** "The May attack in Ana that killed 30": the amount belongs to what the time belongs to. */
    private boolean isAntecedent(int time) {
        boolean relative = false;
        for (int i = time; i < amount && amount - time <= NEAR; i++) {
            boolean that = s.at(i).is("that") || FunctionWords.isRelative(s.at(i));
            boolean mark = s.at(i).kind() == Token.Kind.MARK && !Boundaries.isInside(s, i);
            if (mark || (that && relative) || (!relative && Extents.hasVerb(s, i, i + 1))) {
                return false;
            }
            relative |= that;
        }
        return relative && amount - time <= NEAR;
    }

    /** "300 suspected of robbing it in May": the day of a deed that another word between tells. */
    boolean isOfDoing(int date) {
        for (int i = amount + 1; i < date; i++) {
            boolean owned = s.at(i - 1).genitive()
                    || FunctionWords.DETERMINERS.contains(s.at(i - 1).folded());
            if (FunctionWords.isParticiple(s.at(i))
                    && !owned
                    && !NO_DEEDS.contains(s.at(i).folded())) {
                return true;
            }
        }
        return false;
    }
}
