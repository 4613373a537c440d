package dossier.cli;

import dossier.curation.EditorsFiles;
import dossier.model.Dossier;
import dossier.model.Permalinks;
import dossier.model.Rejection;
import dossier.model.SourceId;
import dossier.site.Site;
import java.util.List;
import java.util.Set;

/**
 * A dossier made from its input folder, and all that is needed to write it.
 *
 * @param dossier what the articles say
 * @param site its site
 * @param editor the editor's files, with the addresses as they were recorded
 * @param permalinks the addresses as they are to be recorded
 * @param leftOut the articles that came after the day that the dossier is as of
 */
record Making(Dossier dossier, Site site, EditorsFiles editor, Permalinks permalinks, Set<SourceId> leftOut) {
    /** The inputs that could not be used, without those that were left out on purpose. */
    List<Rejection> rejections() {
        return dossier.intake().rejections().stream()
                .filter(rejection -> rejection.kind() == Rejection.Kind.UNUSABLE)
                .toList();
    }
}
