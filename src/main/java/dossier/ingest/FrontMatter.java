package dossier.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

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
    private static final List<String> KEYS =
            List.of("title", "published", "updated", "publisher", "author", "url", "language", "place");
    private static final List<String> DAYS = List.of("published", "updated");
    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)(?:[T ].*)?");

    /** The front matter of a text; without one, or when it can't be read, no values. */
    static FrontMatter of(String text) {
        Matcher m = text.startsWith("---") ? BLOCK.matcher(text) : null;
        return m != null && m.find()
                ? new Reader("The front matter", 2).read(m.end(), m.group(1))
                : new FrontMatter(0, Map.of(), List.of());
    }

    /** The metadata in a file of its own. */
    static FrontMatter ofFile(String yaml, String file) {
        return new Reader(file, 1).read(0, yaml);
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

    private static @Nullable LocalDate day(@Nullable String value) {
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

    /** Reads YAML, and says what is wrong in it. */
    private static final class Reader {
        private final String name;
        private final int firstLine;
        private final Map<String, String> values = new TreeMap<>();
        private final List<String> warnings = new ArrayList<>();

        Reader(String name, int firstLine) {
            this.name = name;
            this.firstLine = firstLine;
        }

        FrontMatter read(int end, String yaml) {
            try {
                Object loaded = new Load(settings()).loadFromString(yaml);
                if (loaded instanceof Map<?, ?> map) {
                    map.forEach((key, value) -> take(String.valueOf(key), value));
                } else if (loaded != null) {
                    warnings.add(name + " is no list of \"key: value\" lines; it was not used.");
                }
            } catch (MarkedYamlEngineException e) {
                int line = e.getProblemMark()
                        .map(mark -> mark.getLine() + firstLine)
                        .orElse(firstLine);
                warnings.add(name + " can't be read at line " + line + ": " + e.getProblem()
                        + "; put a value that holds a colon in quotes.");
            } catch (YamlEngineException e) {
                warnings.add(name + " can't be read as YAML; it was not used.");
            }
            return new FrontMatter(end, Map.copyOf(values), List.copyOf(warnings));
        }

        private static LoadSettings settings() {
            return LoadSettings.builder()
                    .setMaxAliasesForCollections(10)
                    .setAllowDuplicateKeys(true)
                    .build();
        }

        private void take(String key, @Nullable Object value) {
            String known = key.toLowerCase(Locale.ROOT);
            String words = words(value);
            if (!KEYS.contains(known)) {
                warnings.add(
                        name + " has an unknown key \"" + key + "\"; the keys are " + String.join(", ", KEYS) + ".");
            } else if (words != null && DAYS.contains(known) && day(words) == null) {
                warnings.add(name + " has \"" + known + ": " + words + "\", which is no date; write 2012-06-18.");
            } else if (words != null) {
                values.put(known, words);
            }
        }

        private static @Nullable String words(@Nullable Object value) {
            if (value instanceof List<?> list) {
                return String.join(", ", list.stream().map(String::valueOf).toList());
            }
            return value == null
                            || value instanceof Map<?, ?>
                            || value.toString().isBlank()
                    ? null
                    : value.toString().strip();
        }
    }
}
