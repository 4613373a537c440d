package dossier.model;

import java.util.List;

/**
 * All that a build found: what the pages and {@code dossier.json} are made from.
 *
 * @param settings the title and the like
 * @param intake the articles, and what was rejected
 * @param repeats which passages and articles repeat which
 * @param cast the actors
 * @param dates when the articles speak, narrowed by their meetings
 * @param meetings the meetings and who reports them
 * @param said quotes, statements, figures
 * @param chronology in order of time
 * @param provenance what comes from official texts and what from the press
 * @param corrections the editor's word that was carried out
 * @param version of the tool
 * @param tables SHA-256 of the knowledge tables, in lower-case hexadecimal
 */
public record Dossier(
        Settings settings,
        Intake intake,
        Repeats repeats,
        Cast cast,
        Dates dates,
        Meetings meetings,
        Said said,
        List<ChronologyEntry> chronology,
        Provenance provenance,
        Corrections corrections,
        String version,
        String tables) {
    public Dossier {
        chronology = List.copyOf(chronology);
    }
}
