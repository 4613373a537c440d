package dossier.cli;

import dossier.curation.EditorsFiles;
import dossier.findings.Finding;
import dossier.findings.Finding.Level;
import dossier.findings.Sarif;
import dossier.git.Revision;
import dossier.model.Permalinks;
import dossier.model.SettingsException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks all that a build checks, and writes nothing. */
@Command(
        name = "check",
        description =
                "Checks all that a build checks, and writes nothing. With --strict, for pull requests, it also fails"
                        + " on rejected inputs, on a grouping that changed without a correction, and on grave doubts.",
        mixinStandardHelpOptions = true,
        versionProvider = DossierCommand.Version.class)
final class CheckCommand implements Callable<Integer> {
    /** How the findings are told. */
    enum Format {
        text,
        sarif
    }

    @Mixin
    private final InputFolder input = new InputFolder();

    @Mixin
    private final Severity severity = new Severity();

    @Option(
            names = "--doubts",
            defaultValue = "300",
            paramLabel = "WEIGHT",
            description = "With --strict, fail on doubts from this weight on (default: ${DEFAULT-VALUE}: an open date"
                    + " under a meeting, two meetings that may be one).")
    private int doubts;

    @Option(
            names = "--since",
            paramLabel = "PREVIOUS",
            description =
                    "Compare the grouping with what permalinks.yaml records in another folder or a git revision of"
                            + " INPUT, not in INPUT itself.")
    private @Nullable String since;

    @Option(
            names = "--format",
            defaultValue = "text",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // by picocli
    private Format format;

    @Spec
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        long start = System.nanoTime();
        Inspection inspection = new Inspection(input.path(), severity.strict() ? Level.ERROR : Level.WARNING);
        Making making = null;
        try (Progress progress = new Progress(spec.commandLine().getErr())) {
            making = new Workshop(input.path(), progress).make((path, bytes) -> {});
            inspect(inspection, making);
        } catch (RuntimeException e) {
            inspection.failure(e);
        }
        List<Finding> findings = inspection.findings();
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.sarif) {
            out.print(Sarif.write(findings, DossierCommand.Version.current()));
            out.flush();
        } else {
            tell(findings);
            if (making != null) {
                Closing.of(input.path(), making).print(out, outcome(making, findings), System.nanoTime() - start);
            }
        }
        return findings.stream().anyMatch(finding -> finding.level() == Level.ERROR) ? 1 : 0;
    }

    private void inspect(Inspection inspection, Making making) {
        inspection.rejections(making);
        inspection.oversights(making);
        inspection.regroupings(making, recorded(making));
        if (severity.frozen()) {
            inspection.staleAddresses(making);
        }
        if (severity.strict()) {
            inspection.doubts(making, doubts);
        }
    }

    private Permalinks recorded(Making making) {
        if (since == null) {
            return making.editor().permalinks();
        }
        Path folder = Path.of(since);
        if (Files.isDirectory(folder)) {
            return recorded(folder);
        }
        try (Revision revision = Revision.of(input.path(), since)) {
            return recorded(revision.folder());
        }
    }

    private Permalinks recorded(Path earlier) {
        try {
            return EditorsFiles.recorded(earlier);
        } catch (SettingsException e) {
            throw new FailedException("of " + since + " the addresses can't be read: " + e.getMessage());
        }
    }

    private void tell(List<Finding> findings) {
        PrintWriter err = spec.commandLine().getErr();
        findings.forEach(finding -> err.println((finding.level() == Level.ERROR ? "error: " : "warning: ") + finding));
    }

    private static String outcome(Making making, List<Finding> findings) {
        return Closing.line(
                "Checked",
                Count.of(making.site().paths().size(), "file") + " of the site and "
                        + Count.of(making.site().links(), "link") + ": " + Count.of(findings.size(), "finding")
                        + "; wrote nothing");
    }
}
