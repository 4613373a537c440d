package dossier.cli;

import dossier.changes.Change;
import dossier.changes.ChangeReport;
import dossier.changes.Comparison;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what changed between two editions of a dossier. */
@Command(
        name = "diff",
        description = "Tells what changed between two editions of a dossier, and because of what.",
        mixinStandardHelpOptions = true,
        versionProvider = DossierCommand.Version.class)
final class DiffCommand implements Callable<Integer> {
    /** How the changes are told. */
    enum Format {
        text,
        markdown,
        json
    }

    @Parameters(index = "0", paramLabel = "OLD", description = "One edition: " + Editions.NAMING + ".")
    @SuppressWarnings("NullAway.Init") // by picocli
    private String old;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "NEW",
            description = "Another one, named in the same ways (default: INPUT as it is).")
    private @Nullable String now;

    @Option(
            names = {"-i", "--input"},
            defaultValue = "seeds",
            paramLabel = "INPUT",
            description = "The folder whose revisions are meant (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // by picocli
    private Path input;

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
        List<Change> changes;
        try (Progress progress = new Progress(spec.commandLine().getErr())) {
            Editions editions = new Editions(input, progress);
            changes = Comparison.of(editions.named(old), editions.named(now == null ? input.toString() : now));
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(
                switch (format) {
                    case text -> ChangeReport.text(changes);
                    case markdown -> ChangeReport.markdown(changes);
                    case json -> ChangeReport.json(changes);
                });
        out.flush();
        return 0;
    }
}
