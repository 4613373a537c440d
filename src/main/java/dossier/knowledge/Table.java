package dossier.knowledge;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dossier.model.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table: UTF-8, comma-separated, the first line its column names, lines from "#" comments. The table in the
 * program comes first; the rows of a user's file of the same name follow it, and a user's row whose first cell is that of
 * a row before replaces all rows with that first cell. A cell or a whole column that is missing is empty, so that a table
 * written for an older version, which knew fewer columns, still reads.
 */
final class Table {
    private Table() {}

    /**
     * The rows of a table.
     *
     * @param name its file's name without the ending, with a folder when it lies in one: "states", "words/speech"
     * @param shipped the program's own text of the table
     * @param own the user's text of it, null when there is none
     * @param ownFile the path of the user's file, for messages
     * @param problems receives what is wrong in the user's file
     */
    static List<Row> read(String name, String shipped, @Nullable String own, String ownFile, List<Problem> problems) {
        List<Row> rows = parse("reference/" + name + ".csv", shipped, null, problems);
        if (own == null) {
            return rows;
        }
        List<Row> added = parse(
                ownFile, own, rows.isEmpty() ? null : rows.get(0).columns().keySet(), problems);
        Set<String> replaced = added.stream().map(Row::key).collect(Collectors.toSet());
        return Stream.concat(rows.stream().filter(row -> !replaced.contains(row.key())), added.stream())
                .toList();
    }

    private static List<Row> parse(String file, String text, @Nullable Set<String> columns, List<Problem> problems) {
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> header = Map.of();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord line : csv) {
                if (header.isEmpty()) {
                    header = header(line);
                    checkHeader(file, line, header.keySet(), columns, problems);
                } else if (line.getFieldCount() > header.size()) {
                    problems.add(new Problem(
                            file,
                            (int) line.getStartingLineNumber(),
                            "the row has " + line.getFieldCount() + " cells, the header " + header.size(),
                            "put a cell that holds a comma in double quotes"));
                } else if (line.getField(0).isBlank()) {
                    problems.add(new Problem(
                            file,
                            (int) line.getStartingLineNumber(),
                            "the first cell is empty",
                            "say there what the row is about, or remove the row"));
                } else {
                    rows.add(new Row(file, (int) line.getStartingLineNumber(), header, line.getFields()));
                }
            }
        } catch (CsvParseException | IOException e) {
            problems.add(
                    new Problem(file, 0, "not a table: " + e.getMessage(), "save it as comma-separated UTF-8 text"));
        }
        return rows;
    }

    private static void checkHeader(
            String file, CsvRecord line, Set<String> header, @Nullable Set<String> columns, List<Problem> problems) {
        if (columns == null) {
            return;
        }
        for (String column : header) {
            if (!columns.contains(column)) {
                problems.add(new Problem(
                        file,
                        (int) line.getStartingLineNumber(),
                        "no column is called \"" + column + "\"",
                        "the columns are " + String.join(", ", columns)));
            }
        }
    }

    private static Map<String, Integer> header(CsvRecord line) {
        Map<String, Integer> header = new LinkedHashMap<>();
        for (int i = 0; i < line.getFieldCount(); i++) {
            header.put(line.getField(i).strip(), i);
        }
        return Collections.unmodifiableMap(header);
    }
}
