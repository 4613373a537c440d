package dossier.curation;

import dossier.model.Corrections;
import dossier.model.Permalinks;
import dossier.model.Settings;
import java.nio.file.Path;
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
     * @throws dossier.model.SettingsException when any of them holds a mistake, with all mistakes of all files
     */
    public static EditorsFiles read(Path input) {
        return new EditorsFiles(Settings.DEFAULT, Corrections.NONE, Permalinks.NONE, Map.of());
    }
}
