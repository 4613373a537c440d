package dossier.meetings.claims;

import dossier.model.ActorId;
import dossier.model.DateExpression;
import dossier.model.Mode;
import dossier.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one cue in one line says of an encounter.
 *
 * @param line the line
 * @param cue the words that say it
 * @param kind what kind of words they are
 * @param people who the words say took part, in their order; one or none when the other is not named there
 * @param attending who the words say was there besides
 * @param group a party that is no single person ("families", "cabinet"), as worded
 * @param mode how, if it says so
 * @param account what became of it, and how it is told of
 * @param date the date expression that goes with the cue
 * @param place the place that goes with the cue
 * @param strength from 0 to 1, how surely the words report an encounter of these people
 */
public record Claim(
        Line line,
        Span cue,
        Kind kind,
        List<ActorId> people,
        List<ActorId> attending,
        @Nullable String group,
        Mode mode,
        Account account,
        @Nullable DateExpression date,
        @Nullable Spot place,
        double strength) {
    /** Between a day and the event that it is put before stands at most an adjective: "Monday's televised talks". */
    private static final int ADJECTIVE = 16;

    /** What kind of words a cue is. */
    public enum Kind {
        TALKS,
        SUMMIT,
        VISIT,
        /** Going there, told by its verb. */
        JOURNEY,
        HOST,
        CHAIR,
        GATHER,
        CALL,
        JOINT,
        SPEECH,
        /** Being named in one breath, whatever they did. */
        BREATH;

        /** Whether somebody goes to the other. */
        public boolean isVisit() {
            return this == VISIT || this == JOURNEY || this == HOST;
        }
    }

    /** Whether it took place, as the words tell it. */
    public enum Aspect {
        HELD,
        PLANNED,
        POSTPONED,
        CANCELLED
    }

    public Aspect aspect() {
        return account.aspect();
    }

    public boolean past() {
        return account.past();
    }

    /** Whether it is told from days after: "two days after they met". */
    public boolean later() {
        return account.after().told();
    }

    /** "Tuesday's summit": an event known by its day, which the article has told of, whoever was there. */
    public boolean isKnownByItsDay() {
        if (date == null || !people.isEmpty()) {
            return false;
        }
        int gap = cue.start() - date.span().end();
        return Nearness.isPossessive(date) && gap >= 0 && gap <= ADJECTIVE;
    }

    /** "A arrived last night": the day of a journey, some days before what it was made for. */
    public boolean isJourney() {
        return kind == Kind.JOURNEY && people.size() < 2;
    }

    /** The same words, read as telling of these people. */
    public Claim of(List<ActorId> others, double sure) {
        return new Claim(line, cue, kind, others, attending, group, mode, account, date, place, sure);
    }

    /** The same, with another record of its line. */
    public Claim in(Line same) {
        return new Claim(same, cue, kind, people, attending, group, mode, account, date, place, strength);
    }

    /** How much it counts for what the article reports. */
    public double weight() {
        return line.weight() * strength * (account.past() ? 0.1 : 1);
    }
}
