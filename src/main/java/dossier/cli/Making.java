package dossier.cli;

import dossier.curation.EditorsFiles;
import dossier.curation.Register;
import dossier.model.Dossier;
import dossier.model.Permalinks;
import dossier.model.Rejection;
import dossier.site.Site;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/**
 * A dossier made from its input folder, and all that is needed to write it.
 *
 * @param dossier what the articles say
 * @param site its site
 * @param editor the editor's files, with the addresses as they were recorded
 * @param permalinks the addresses as they are to be recorded
 */
record Making(Dossier dossier, Site site, EditorsFiles editor, Permalinks permalinks) {
    /** Tells which inputs could not be used; under {@code strict} that is a failure. */
    void reportRejections(PrintWriter err, boolean strict) {
        List<Rejection> rejections = dossier.intake().rejections().stream()
                .filter(rejection -> !isLeftOut(rejection))
                .toList();
        rejections.forEach(rejection ->
                err.println((strict ? "error: " : "warning: ") + rejection.file() + ": " + rejection.reason()));
        if (strict && !rejections.isEmpty()) {
            throw new FailedException(Count.of(rejections.size(), "input") + " rejected, which --strict forbids");
        }
    }

    /** What the editor left out on purpose is no failure. */
    private boolean isLeftOut(Rejection rejection) {
        return editor.corrections().exclusions().stream()
                .anyMatch(exclusion -> exclusion.source().equals(rejection.id()));
    }

    /** Under {@code frozen} an address that is not recorded is a failure. */
    void checkFrozen(Path input, boolean frozen) {
        List<String> unrecorded = Register.unrecorded(permalinks, editor.permalinks());
        if (frozen && !unrecorded.isEmpty()) {
            throw new FailedException(input.resolve("permalinks.yaml") + " is stale: " + unrecorded.get(0)
                    + (unrecorded.size() > 1 ? " and " + (unrecorded.size() - 1) + " more" : "")
                    + " not recorded; run \"dossier build\" without --frozen and commit the file");
        }
    }
}
