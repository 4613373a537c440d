package dossier.render;

/** The two ways that a page is written. */
public enum Format {
    HTML("html"),
    MARKDOWN("md");

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    /** The file ending of its pages. */
    public String ending() {
        return ending;
    }

    /** The folder of its templates. */
    String folder() {
        return this == HTML ? "html" : "markdown";
    }
}
