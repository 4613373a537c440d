package dossier.cli;

import dossier.Pipeline;
import dossier.curation.CrossCheck;
import dossier.curation.EditorsFiles;
import dossier.curation.Register;
import dossier.model.Dossier;
import dossier.model.Permalinks;
import dossier.model.Problem;
import dossier.model.Rejection;
import dossier.model.SettingsException;
import dossier.site.Site;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A dossier made from its input folder, and all that is needed to write it.
 *
 * @param dossier what the articles say
 * @param site its site
 * @param editor the editor's files, with the addresses as they were recorded
 * @param permalinks the addresses as they are to be recorded
 */
record Making(Dossier dossier, Site site, EditorsFiles editor, Permalinks permalinks) {

    /**
     * Makes the dossier and its site, writing nothing.
     *
     * @throws SettingsException with all mistakes of the editor's files, when there are any
     * @throws FailedException when there is no folder, or no usable article in it
     */
    static Making of(Path input, Consumer<String> progress) {
        List<Problem> problems = new ArrayList<>();
        EditorsFiles editor = editor(input, problems);
        Dossier dossier = dossier(input, editor, problems, progress);
        if (dossier.intake().articles().isEmpty()) {
            throw new FailedException("no usable article in " + input + "; put text, Markdown or HTML files there");
        }
        progress.accept("making the pages");
        Site site = Site.build(dossier, editor.notes(), editor.permalinks(), input);
        List<String> pages = site.addresses().stream()
                .filter(address -> address.startsWith("sources/") || address.startsWith("pairs/"))
                .filter(address -> !address.endsWith("/index"))
                .toList();
        return new Making(dossier, site, editor, Register.of(dossier, pages, editor.permalinks()));
    }

    /** The dossier of a folder, for commands that need no pages. */
    static Dossier dossier(Path input, Consumer<String> progress) {
        List<Problem> problems = new ArrayList<>();
        return dossier(input, editor(input, problems), problems, progress);
    }

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

    private static EditorsFiles editor(Path input, List<Problem> problems) {
        if (!Files.isDirectory(input)) {
            throw new FailedException(
                    "there is no folder " + input + "; name the folder of your articles, or run \"dossier init\"");
        }
        return EditorsFiles.read(input, problems);
    }

    private static Dossier dossier(Path input, EditorsFiles editor, List<Problem> problems, Consumer<String> progress) {
        try {
            Dossier dossier = Pipeline.run(input, editor, DossierCommand.Version.current(), progress);
            problems.addAll(CrossCheck.of(editor, dossier));
            if (problems.isEmpty()) {
                return dossier;
            }
        } catch (SettingsException e) {
            problems.addAll(e.problems());
        }
        throw new SettingsException(
                problems.stream().map(problem -> in(input, problem)).toList());
    }

    /** The problem with the file's path as the user would type it. */
    private static Problem in(Path input, Problem problem) {
        return new Problem(input.resolve(problem.file()).toString(), problem.line(), problem.what(), problem.remedy());
    }
}
