package dossier.meetings.claims;

import dossier.model.DateExpression;
import dossier.model.Interval;
import dossier.model.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the day and the place that go with a cue: the nearest, with no other verb or break of the sentence between. */
final class Nearness {
    private static final int FAR = 125;
    private static final int BREAK = 25;
    private static final int ONE = 4;
    /** What it costs a day or a place to stand before the cue, and a place to be a whole state. */
    private static final int BEFORE = 20;

    private static final int AHEAD = 30;
    private static final int STATE = 40;
    private static final Set<String> VISITS = Set.of("visit", "travel", "going", "host", "welcome");
    private static final Set<String> TELLING = Set.of("tell", "judge");
    private static final Set<String> TOPICS = Set.of("about", "over", "regarding", "concerning");
    private static final Set<String> OFF = Set.of("cancelled", "postponed");
    private static final Set<String> GOING = Set.of("going", "travel");

    private Nearness() {}

    /** The date expression that goes with the cue, or null. */
    static @Nullable DateExpression date(Reading reading, Extent extent) {
        Lexicon.Hit cue = extent.cue();
        if (isToldOf(reading, cue)) {
            return null;
        }
        Line line = reading.line();
        int start = line.tokens().get(cue.start()).span().start();
        DateExpression best = null;
        int nearest = FAR;
        for (DateExpression date : line.dates()) {
            boolean dated = !isSpoken(line, date)
                    && !isOfTelling(reading, cue, date)
                    && !isOfAside(reading, cue, date.span())
                    && (!date.when().interval().equals(Interval.OPEN) || Weekdays.in(date.text()) != null);
            int cost = dated
                    ? Distance.of(reading, extent, date.span()) + (date.span().start() < start ? BEFORE : 0)
                    : FAR;
            if (cost < nearest) {
                nearest = cost;
                best = date;
            }
        }
        return best == null ? null : DayPairs.first(line, best);
    }

    /** "today" in somebody's own words is the day that he spoke, not that of the article. */
    private static boolean isSpoken(Line line, DateExpression date) {
        Token first = line.tokens().get(0);
        boolean quote = first.is("\"") || first.is("\u201c");
        return quote && Weekdays.in(date.text()) == null && date.text().chars().noneMatch(Character::isDigit);
    }

    /** The place that goes with the cue, or null; one behind it goes first, and a town before a state. */
    static @Nullable Spot place(Reading reading, Extent extent) {
        Lexicon.Hit cue = extent.cue();
        int start = reading.line().tokens().get(cue.start()).span().start();
        Spot best = null;
        int nearest = FAR;
        for (Spot spot : reading.spots()) {
            boolean where = (spot.town() || VISITS.contains(cue.kind())) && !isOfAnother(reading.line(), spot.span());
            int extra = (spot.span().start() < start ? AHEAD : 0) + (spot.town() ? 0 : STATE);
            int cost = where ? Distance.of(reading, extent, spot.span()) + extra : FAR;
            if (cost < nearest) {
                nearest = cost;
                best = spot;
            }
        }
        return best;
    }

    /** "the second encounter after the one at the palace": that place is of an earlier one. */
    private static boolean isOfAnother(Line line, Span place) {
        List<Token> tokens = line.tokens();
        int at = 0;
        while (at < tokens.size() && tokens.get(at).span().start() < place.start()) {
            at++;
        }
        return tokens.subList(Math.max(0, at - ONE), at).stream().anyMatch(token -> token.is("one"))
                && tokens.subList(Math.max(0, at - ONE), at).stream().anyMatch(token -> token.is("the"));
    }

    /** "announced the visit on Thursday", "arrives for talks on Thursday": the day is that of another verb. */
    private static boolean isToldOf(Reading reading, Lexicon.Hit cue) {
        return Company.NOUNS.contains(cue.kind())
                && (reading.marks().stream().anyMatch(mark -> mark.kind().equals("tell") && isJustBefore(mark, cue))
                        || reading.cues().stream()
                                .anyMatch(other -> GOING.contains(other.kind()) && isJustBefore(other, cue)));
    }

    /** "voiced regret on Monday at the talks", "came tonight for a meeting": the day of another verb before the cue. */
    private static boolean isOfTelling(Reading reading, Lexicon.Hit cue, DateExpression date) {
        Line line = reading.line();
        Span day = date.span();
        boolean ahead = day.end() <= line.tokens().get(cue.start()).span().start();
        if (isOfCalling(reading, cue, day) || (ahead && !isPossessive(date) && isTopic(reading, cue))) {
            return true;
        }
        boolean event = Company.NOUNS.contains(cue.kind());
        return Stream.concat(
                        reading.marks().stream().filter(mark -> TELLING.contains(mark.kind())),
                        reading.cues().stream().filter(other -> event && GOING.contains(other.kind())))
                .filter(mark -> mark.end() <= cue.start())
                .map(mark -> line.span(mark.start(), mark.end()))
                .anyMatch(mark -> mark.end() <= day.start()
                        && day.start() - mark.end() < BREAK
                        && day.end() <= line.tokens().get(cue.start()).span().start());
    }

    /**
     * "A, who had met B, said on Thursday", "came home on Saturday to a quarrel about the call": what is told in a clause on
     * somebody, or as the subject of others' words, has no part in the day of the sentence.
     */
    static boolean isApart(Reading reading, Lexicon.Hit cue) {
        return reading.asides().isOfPerson(cue.start()) || isTopic(reading, cue);
    }

    /** "arguing about a telephone call", "anger over the talks". */
    private static boolean isTopic(Reading reading, Lexicon.Hit cue) {
        List<Token> tokens = reading.line().tokens();
        int at = cue.start() - 1;
        while (at > 0 && at > cue.start() - ONE && Parties.isDescription(tokens.get(at))) {
            at--;
        }
        return at >= 0
                && Company.NOUNS.contains(cue.kind())
                && TOPICS.contains(tokens.get(at).folded());
    }

    /** "on Thursday called off the summit": on that day it was not to be. */
    private static boolean isOfCalling(Reading reading, Lexicon.Hit cue, Span day) {
        return reading.marks().stream()
                .filter(mark -> OFF.contains(mark.kind()) && mark.end() <= cue.start())
                .anyMatch(mark -> day.end()
                        <= reading.line().tokens().get(mark.start()).span().start());
    }

    /** "Monday's summit". */
    static boolean isPossessive(DateExpression date) {
        return date.text().endsWith("'s") || date.text().endsWith("\u2019s");
    }

    private static boolean isJustBefore(Lexicon.Hit hit, Lexicon.Hit cue) {
        return hit.end() <= cue.start() && hit.end() > cue.start() - 5;
    }

    /** "A, who took office in May, met B": that month is of another verb than the cue. */
    private static boolean isOfAside(Reading reading, Lexicon.Hit cue, Span day) {
        List<Token> tokens = reading.line().tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).span().start() >= day.start()) {
                Asides.Aside aside = reading.asides().around(i, cue);
                return aside != null && aside.ofPerson();
            }
        }
        return false;
    }
}
