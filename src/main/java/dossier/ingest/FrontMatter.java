package dossier.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The metadata that a user wrote: between two lines of "---" at the top of a file, or in a file beside it.
 *
 * @param end where the block ends in the text; 0 when there is none
 * @param values by key, in lower case
 * @param warnings what can't be used, with its line
 */
record FrontMatter(int end, Map<String, String> values, List<String> warnings) {
    private static final Pattern BLOCK =
            Pattern.compile("\\A---[ \\t]*\\R((?:(?!---[ \\t]*(?:\\R|\\z)).*+\\R)*+)---[ \\t]*(?=\\R|\\z)");
    static final List<String> KEYS =
            List.of("title", "published", "updated", "publisher", "author", "url", "language", "place");
    static final List<String> DAYS = List.of("published", "updated");
    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)(?:[T ].*)?");

    /** The front matter of a text; without one, or when it can't be read, no values. */
    static FrontMatter of(String text) {
        Matcher m = text.startsWith("---") ? BLOCK.matcher(text) : null;
        return m != null && m.find()
                ? new FrontMatterReader("The front matter", 2).read(m.end(), m.group(1))
                : new FrontMatter(0, Map.of(), List.of());
    }

    /** The metadata in a file of its own. */
    static FrontMatter ofFile(String yaml, String file) {
        return new FrontMatterReader(file, 1).read(0, yaml);
    }

    Declared declared() {
        return new Declared(
                values.get("title"),
                values.get("publisher"),
                values.get("author"),
                values.get("place"),
                values.get("language"),
                values.get("url"),
                day(values.get("published")),
                day(values.get("updated")));
    }

    static @Nullable LocalDate day(@Nullable String value) {
        Matcher m = DATE.matcher(value == null ? "" : value);
        try {
            return m.matches()
                    ? LocalDate.of(
                            Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)))
                    : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
