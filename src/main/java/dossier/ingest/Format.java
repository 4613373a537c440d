package dossier.ingest;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a file is, by the ending of its name. */
enum Format {
    TEXT,
    MARKDOWN,
    PAGE,
    /** Metadata of the file of the same name. */
    SIDECAR;

    /** What to do about a file that is none of these. */
    static final String ADVICE = "save the article as plain text, Markdown or HTML, or remove the file.";

    private static final Map<String, Format> ENDINGS = Map.of(
            "",
            TEXT,
            "txt",
            TEXT,
            "text",
            TEXT,
            "md",
            MARKDOWN,
            "markdown",
            MARKDOWN,
            "html",
            PAGE,
            "htm",
            PAGE,
            "xhtml",
            PAGE,
            "yaml",
            SIDECAR,
            "yml",
            SIDECAR);

    /** The format of files that end so, or null when Dossier reads none such. */
    static @Nullable Format of(String ending) {
        return ENDINGS.get(ending);
    }

    /** The ending of a file's name in lower case, without its dot; empty when it has none that looks like one. */
    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 ? name.substring(dot + 1) : "";
        return ending.matches("[A-Za-z0-9]{1,8}") && ending.matches(".*[A-Za-z].*")
                ? ending.toLowerCase(Locale.ROOT)
                : "";
    }
}
