package dossier.changes;

/**
 * What a change came from: something in the input, or the tool, that is otherwise in the one edition than in the other.
 *
 * @param kind what it is
 * @param name which: an article's id, a correction in its own words, a table, two versions
 * @param what "added", "gone" or "changed"
 */
public record Cause(Kind kind, String name, String what) {
    /** What may cause a change. */
    public enum Kind {
        ARTICLE,
        CORRECTION,
        TABLE,
        VERSION,
        /** More than can be told apart. */
        SEVERAL
    }

    /** For a reader: "article clipping-17 added". */
    public String text() {
        return switch (kind) {
            case ARTICLE -> "article " + name + " " + what;
            case CORRECTION -> "correction " + name + " " + what;
            case TABLE -> name + " " + what;
            case VERSION -> "version " + name;
            case SEVERAL -> name;
        };
    }
}
