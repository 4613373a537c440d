package dossier.statements.figures;

import dossier.model.DateExpression;
import dossier.model.Span;
import dossier.model.When;
import dossier.statements.grammar.Extents;
import dossier.statements.grammar.FunctionWords;
import dossier.statements.grammar.Sentence;
import dossier.text.Tenses;
import java.time.LocalDate;
import java.util.List;

/** Tells which of the times of a sentence an amount in it holds at. */
final class Bonds {
    enum Bond {
        OWN,
        /** It tells when somebody says so. */
        SPEECH,
        DOUBTFUL,
        OTHERS
    }

    /** A time in another clause than the amount is its own if it is no longer ago, in days. */
    private static final long RECENT_DAYS = 45;
    /** What is so after something of a longer time need not be so within it. */
    private static final long MONTH = 31;
    /** The same of what is to come. */
    private static final long AHEAD_DAYS = 400;

    private final Limits limits;
    private final When day;

    Bonds(Limits limits, When day) {
        this.limits = limits;
        this.day = day;
    }

    /** What the time has to do with the amount, of all times {@code told} in the sentence. */
    Bond of(Sentence s, Extents clauses, Span amount, DateExpression time, List<DateExpression> told) {
        int at = s.tokenAt(time.span().start());
        int counted = s.tokenAt(amount.start());
        Ties ties = new Ties(s, clauses, counted);
        boolean point = ties.isPoint(time);
        if (isElsewhere(s, ties, time, at, point)) {
            return Bond.OTHERS;
        }
        boolean alone = isAlone(told);
        if (limits.isOfPublication(time)) {
            return Bond.SPEECH;
        }
        if ((alone && (limits.isOfStudy(time) || ties.isOfCaption(time))) || ties.isCompared(time)) {
            return Bond.OWN;
        }
        if (limits.isLong(time)
                || (isLimit(time) && !isTold(s, clauses, counted, at, time))
                || ties.isOfRelative(at)
                || (isAfter(time) && !isAhead(s, clauses, counted))) {
            return Bond.DOUBTFUL;
        }
        Bond rival = new Rivals(s, told).of(amount, time.span(), alone, isRecent(time));
        boolean scene = ties.isScene(at) && !isPresent(s, clauses, counted);
        if (rival == Bond.OTHERS || (rival == Bond.DOUBTFUL && !scene)) {
            return rival;
        }
        if (clauses.together(at, counted) || point) {
            return ties.isOfDoing(at) ? Bond.DOUBTFUL : Bond.OWN;
        }
        if (Standing.speaks(s, clauses.from(at), clauses.to(at))) {
            return Bond.SPEECH;
        }
        boolean near = isRecent(time) || ties.hangs(at);
        return scene || (alone && near && ties.reaches(at)) ? Bond.OWN : Bond.DOUBTFUL;
    }

    /** Whether the time is one since which, for which or before which something else is told. */
    private boolean isElsewhere(Sentence s, Ties ties, DateExpression time, int at, boolean point) {
        boolean lasting = time.when().interval().days() > MONTH;
        return limits.isSince(time)
                || limits.isSpell(time)
                || (ties.isInSince(at) && !point)
                || (ties.isAfter(at) && (s.at(0).is("before") || lasting));
    }

    /** Whether the sentence tells one time, those aside that only limit one. */
    private boolean isAlone(List<DateExpression> told) {
        return told.stream()
                        .filter(t -> !limits.isSince(t) && !isLimit(t))
                        .map(t -> t.when().interval())
                        .distinct()
                        .count()
                == 1;
    }

    private boolean isLimit(DateExpression time) {
        return limits.isLimit(time);
    }

    /** "A 2004 law cut taxes to 5 percent", "will spend 30 by 2030": a year that is no more than a limit, but tells. */
    private boolean isTold(Sentence s, Extents clauses, int counted, int at, DateExpression time) {
        boolean within = clauses.together(at, counted);
        boolean ahead = isAhead(s, clauses, counted);
        return within
                && (limits.isTerm(time)
                        ? ahead && at > counted
                        : limits.isYearOfThing(time)
                                && !isAfter(time)
                                && new Standing(s, List.of(time.span()))
                                        .isPast(clauses.from(counted), counted, clauses.to(counted)));
    }

    /** "In May he opened the yard, which has 30 hands": the scene of a sentence is not that of what stands now. */
    private static boolean isPresent(Sentence s, Extents clauses, int counted) {
        return new Standing(s, List.of()).isPresent(clauses.from(counted), clauses.to(counted));
    }

    private boolean isRecent(DateExpression e) {
        LocalDate latest = e.when().interval().latest();
        LocalDate today = day.interval().earliest();
        LocalDate last = day.interval().latest();
        return latest != null
                && today != null
                && last != null
                && !latest.isBefore(today.minusDays(RECENT_DAYS))
                && !latest.isAfter(last.plusDays(AHEAD_DAYS));
    }

    /** A time after the article's day. */
    private boolean isAfter(DateExpression e) {
        LocalDate from = e.when().interval().earliest();
        LocalDate today = day.interval().latest();
        return from != null && today != null && from.isAfter(today);
    }

    /** Whether the clause of the amount tells something to come, or nothing past. */
    private static boolean isAhead(Sentence s, Extents clauses, int amount) {
        for (int i = clauses.from(amount); i < clauses.to(amount); i++) {
            if (FunctionWords.isModal(s.at(i)) || Tenses.isForthcoming(s.at(i).folded())) {
                return true;
            }
        }
        return !Extents.tellsPast(s, clauses.from(amount), clauses.to(amount));
    }
}
