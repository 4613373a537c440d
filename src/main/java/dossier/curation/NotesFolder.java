package dossier.curation;

import dossier.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads {@code notes/*.md}, the editor's own texts. */
final class NotesFolder {
    static final String NAME = "notes";
    private static final String ENDING = ".md";

    private NotesFolder() {}

    /** The texts by file name without the ending. */
    static Map<String, String> read(Path input, List<Problem> problems) {
        Path folder = input.resolve(NAME);
        Map<String, String> notes = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return notes;
        }
        try (Stream<Path> list = Files.list(folder)) {
            for (Path file : list.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(ENDING)) {
                    read(file, name, notes, problems);
                } else if (!name.startsWith(".")) {
                    problems.add(
                            new Problem(NAME + "/" + name, 0, "a note is a Markdown file", "let its name end in .md"));
                }
            }
        } catch (IOException e) {
            problems.add(new Problem(NAME, 0, "it can't be listed", "check its permissions"));
        }
        return notes;
    }

    private static void read(Path file, String name, Map<String, String> notes, List<Problem> problems) {
        try {
            notes.put(
                    name.substring(0, name.length() - ENDING.length()), Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            problems.add(new Problem(NAME + "/" + name, 0, "it can't be read as UTF-8", "save it as UTF-8"));
        }
    }
}
