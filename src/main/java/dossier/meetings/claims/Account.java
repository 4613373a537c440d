package dossier.meetings.claims;

import dossier.meetings.claims.Claim.Aspect;

/**
 * What words say of the course of an encounter.
 *
 * @param aspect whether it took place
 * @param marked whether words beside the cue say so, or its own tense does
 * @param past whether it is another, earlier encounter, told in passing
 * @param apart whether it is told in a clause of its own, or as what others speak of: the day of the sentence is not its day
 * @param after how it is told from after: "three days after they met"
 * @param stay how many days it lasts, and which of them the words speak of
 */
public record Account(Aspect aspect, boolean marked, boolean past, boolean apart, After after, Stay stay) {
    /** What is told with no word on it. */
    static final Account PLAIN = new Account(Aspect.HELD, false, false, false, After.NOT, Stay.ONE_DAY);

    /** What is told to be yet to come. */
    static final Account AHEAD = new Account(Aspect.PLANNED, true, false, false, After.NOT, Stay.ONE_DAY);

    /**
     * From how long after an encounter it is told of.
     *
     * @param told whether it is
     * @param days how many days, 0 when that is not said
     */
    public record After(boolean told, int days) {
        static final After NOT = new After(false, 0);
    }

    /**
     * How long an encounter lasts.
     *
     * @param days how many days
     * @param part which of them the words beside the cue speak of
     */
    public record Stay(int days, Part part) {
        public static final Stay ONE_DAY = new Stay(1, Part.ANY);
    }

    /** A part of an encounter of some days. */
    public enum Part {
        START,
        /** Its first day, where all of them are told. */
        FIRST,
        ANY,
        /** Its last day. */
        END,
        /** Its last day, or the day after. */
        OVER
    }
}
