package dossier.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads YAML, and says what is wrong in it. */
final class FrontMatterReader {
    private final String name;
    private final int firstLine;
    private final Map<String, String> values = new TreeMap<>();
    private final List<String> warnings = new ArrayList<>();

    /**
     * A reader that names what it reads.
     *
     * @param name what a warning calls it
     * @param firstLine the number of its first line in its file
     */
    FrontMatterReader(String name, int firstLine) {
        this.name = name;
        this.firstLine = firstLine;
    }

    /** The front matter in {@code yaml}, which ends at {@code end} in its text. */
    FrontMatter read(int end, String yaml) {
        try {
            Object loaded = new Load(settings()).loadFromString(yaml);
            if (loaded instanceof Map<?, ?> map) {
                map.forEach((key, value) -> take(String.valueOf(key), value));
            } else if (loaded != null) {
                warnings.add(name + " is no list of \"key: value\" lines; it was not used.");
            }
        } catch (MarkedYamlEngineException e) {
            int line =
                    e.getProblemMark().map(mark -> mark.getLine() + firstLine).orElse(firstLine);
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
        if (!FrontMatter.KEYS.contains(known)) {
            warnings.add(name + " has an unknown key \"" + key + "\"; the keys are "
                    + String.join(", ", FrontMatter.KEYS) + ".");
        } else if (words != null && FrontMatter.DAYS.contains(known) && FrontMatter.day(words) == null) {
            warnings.add(name + " has \"" + known + ": " + words + "\", which is no date; write 2012-06-18.");
        } else if (words != null) {
            values.put(known, words);
        }
    }

    private static @Nullable String words(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return String.join(", ", list.stream().map(String::valueOf).toList());
        }
        return value == null || value instanceof Map<?, ?> || value.toString().isBlank()
                ? null
                : value.toString().strip();
    }
}
