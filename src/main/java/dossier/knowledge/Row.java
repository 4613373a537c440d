package dossier.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A row of a table.
 *
 * @param file the table's path as the user knows it
 * @param line where the row starts, from 1
 * @param columns the place of each column in the header; the rows of a table share it
 * @param cells in the order of the header; those that are missing at its end are empty
 */
record Row(String file, int line, Map<String, Integer> columns, List<String> cells) {
    /** The trimmed cell, empty when there is none. */
    String get(String column) {
        Integer at = columns.get(column);
        return at == null || at >= cells.size() ? "" : cells.get(at).strip();
    }

    /** The trimmed first cell, which names what the row is about. */
    String key() {
        return cells.get(0).strip();
    }

    /** The parts of a cell that holds several, divided by "|". */
    List<String> list(String column) {
        String cell = get(column);
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from < cell.length()) {
            int bar = cell.indexOf('|', from);
            int to = bar < 0 ? cell.length() : bar;
            String part = cell.substring(from, to).strip();
            if (!part.isEmpty()) {
                parts.add(part);
            }
            from = to + 1;
        }
        return List.copyOf(parts);
    }
}
