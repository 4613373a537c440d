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

    /** The text as it is printed in such a page. */
    String escaped(String text) {
        return this == HTML ? Escapes.html(text) : Escapes.markdown(text);
    }

    /** The same in UTF-8. */
    byte[] escapedBytes(String text) {
        return this == HTML ? Harmless.html(text) : Harmless.markdown(text);
    }

    /** The folder of its templates. */
    String folder() {
        return this == HTML ? "html" : "markdown";
    }
}
