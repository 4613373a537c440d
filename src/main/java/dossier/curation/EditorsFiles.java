package dossier.curation;

import dossier.model.Corrections;
import dossier.model.Permalinks;
import dossier.model.Problem;
import dossier.model.Settings;
import dossier.model.SettingsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the editor's own files say.
 *
 * @param settings from {@code dossier.yaml}
 * @param corrections from {@code corrections.yaml}
 * @param permalinks from {@code permalinks.yaml}
 * @param notes the editor's texts, Markdown, by what they belong to: "overview", or a meeting's or actor's slug
 */
public record EditorsFiles(
        Settings settings, Corrections corrections, Permalinks permalinks, Map<String, String> notes) {
    public EditorsFiles {
        notes = Map.copyOf(notes);
    }

    /**
     * Reads them.
     *
     * @param input the input folder
     * @throws SettingsException when any of them holds a mistake, with all mistakes of all files
     */
    public static EditorsFiles read(Path input) {
        List<Problem> problems = new ArrayList<>();
        EditorsFiles files = read(input, problems);
        if (!problems.isEmpty()) {
            throw new SettingsException(problems);
        }
        return files;
    }

    /**
     * The addresses that a folder records, and nothing else of it: its other files may hold mistakes.
     *
     * @param input the input folder
     * @throws SettingsException when {@code permalinks.yaml} holds a mistake
     */
    public static Permalinks recorded(Path input) {
        List<Problem> problems = new ArrayList<>();
        Permalinks recorded = PermalinksFile.read(input, problems);
        if (!problems.isEmpty()) {
            throw new SettingsException(problems);
        }
        return recorded;
    }

    /** The paths of the editor's notes under the input folder, in order. */
    public static List<String> noteNames(Path input) {
        return NotesFolder.read(input, new ArrayList<>()).keySet().stream()
                .map(note -> NotesFolder.NAME + "/" + note + ".md")
                .sorted()
                .toList();
    }

    /**
     * Reads what can be read of them, so that the mistakes which only a run can find are told with the others.
     *
     * @param input the input folder
     * @param problems receives the mistakes
     */
    public static EditorsFiles read(Path input, List<Problem> problems) {
        return new EditorsFiles(
                SettingsFile.read(input, problems),
                CorrectionsFile.read(input, problems),
                PermalinksFile.read(input, problems),
                NotesFolder.read(input, problems));
    }
}
