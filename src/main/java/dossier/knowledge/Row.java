package dossier.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A row of a table.
 *
 * @param file the table's path as the user knows it
 * @param line where the row starts, from 1
 * @param cells by column; no cell is null, a missing one is empty
 */
public record Row(String file, int line, Map<String, String> cells) {
    /** The trimmed cell, empty when there is none. */
    public String get(String column) {
        return cells.getOrDefault(column, "").strip();
    }

    /** The parts of a cell that holds several, divided by "|". */
    public List<String> list(String column) {
        return Arrays.stream(get(column).split("\\|"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
