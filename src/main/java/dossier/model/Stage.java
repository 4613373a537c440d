package dossier.model;

/**
 * From where an article looks at the meeting that it reports. Of 118 dated articles on 61 meetings, reports were written up
 * to two days after the meeting and the first previews six weeks before it; the longest reach of previews and of
 * aftermaths is a round number beyond all of them.
 */
public enum Stage {
    /** Before it. */
    PREVIEW(60, 0),
    /** Of it. */
    REPORT(0, 2),
    /** On reactions to it or consequences of it. */
    AFTERMATH(0, 30);

    private final int before;
    private final int after;

    Stage(int before, int after) {
        this.before = before;
        this.after = after;
    }

    /** How many days before the meeting such an article is written at most. */
    public int before() {
        return before;
    }

    /** How many days after the meeting such an article is written at most. */
    public int after() {
        return after;
    }

    /** When such an article was written, if the meeting was on one of {@code days}. */
    public Interval written(Interval days) {
        return days.widen(before, after);
    }

    /** When the meeting was, if such an article was written on one of {@code days}. */
    public Interval told(Interval days) {
        return days.widen(/* before= */ after, /* after= */ before);
    }
}
