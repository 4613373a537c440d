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
 * The metadata that a user wrote: between two lines of "---" at the top of a file.
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
    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)(?:[T ].*)?");

    /** The front matter of a text; without one, or when it can't be read, no values. */
    static FrontMatter of(String text) {
        if (!text.startsWith("---")) {
            return new FrontMatter(0, Map.of(), List.of());
        }
        Matcher m = BLOCK.matcher(text);
        return m.find() ? parse(m.end(), m.group(1), 2) : new FrontMatter(0, Map.of(), List.of());
    }

    private static FrontMatter parse(int end, String yaml, int firstLine) {
        List<String> warnings = new ArrayList<>();
        Map<String, String> values = new TreeMap<>();
        try {
            Object loaded = new Load(settings()).loadFromString(yaml);
            if (loaded instanceof Map<?, ?> map) {
                map.forEach((key, value) -> take(String.valueOf(key), value, values, warnings));
            } else if (loaded != null) {
                warnings.add("The front matter is no list of \"key: value\" lines; it was not used.");
            }
        } catch (MarkedYamlEngineException e) {
            int line =
                    e.getProblemMark().map(mark -> mark.getLine() + firstLine).orElse(firstLine);
            warnings.add("The front matter can't be read at line " + line + ": " + e.getProblem()
                    + "; put a value that holds a colon in quotes.");
        } catch (YamlEngineException e) {
            warnings.add("The front matter can't be read; it was not used.");
        }
        return new FrontMatter(end, Map.copyOf(values), warnings);
    }

    private static LoadSettings settings() {
        return LoadSettings.builder()
                .setMaxAliasesForCollections(10)
                .setCodePointLimit(1 << 20)
                .setAllowDuplicateKeys(true)
                .build();
    }

    private static void take(String key, @Nullable Object value, Map<String, String> values, List<String> warnings) {
        String name = key.toLowerCase(Locale.ROOT);
        if (!KEYS.contains(name)) {
            warnings.add("The front matter has an unknown key \"" + key + "\"; the keys are " + String.join(", ", KEYS)
                    + ".");
        } else if (value instanceof List<?> list) {
            values.put(
                    name, String.join(", ", list.stream().map(String::valueOf).toList()));
        } else if (value != null
                && !(value instanceof Map<?, ?>)
                && !value.toString().isBlank()) {
            values.put(name, value.toString().strip());
        }
        if ((name.equals("published") || name.equals("updated"))
                && values.containsKey(name)
                && date(name, values) == null) {
            warnings.add(
                    "The front matter's \"" + name + ": " + values.remove(name) + "\" is no date; write 2012-06-18.");
        }
    }

    @Nullable
    String get(String key) {
        return values.get(key);
    }

    @Nullable
    LocalDate date(String key) {
        return date(key, values);
    }

    private static @Nullable LocalDate date(String key, Map<String, String> values) {
        Matcher m = DATE.matcher(values.getOrDefault(key, ""));
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
