package dossier.findings;

import java.util.Locale;

/** What a check looks for. */
public enum Rule {
    SETTINGS("A mistake in the editor's files, the tables or the templates"),
    REJECTED("An input that can't be used"),
    DEAD_LINK("A link that leads nowhere"),
    STALE_ADDRESSES("An address that permalinks.yaml does not record"),
    REGROUPED(
            "Articles that were read as reports of one meeting, or of several, and now are not, without a correction"),
    IDLE("A correction of which nothing comes"),
    SAMPLE("Words of the sample that still stand on the first page"),
    DOUBT("Something that the tool is not sure of, and much hangs on it");

    private final String says;

    Rule(String says) {
        this.says = says;
    }

    /** Its name in reports: "dead-link". */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is about, for a reader. */
    public String says() {
        return says;
    }
}
