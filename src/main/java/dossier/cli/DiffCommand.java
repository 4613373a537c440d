package dossier.cli;

import dossier.changes.Change;
import dossier.changes.ChangeReport;
import dossier.changes.Comparison;
import dossier.changes.Edition;
import dossier.site.Site;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
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
    private static final String DATA = "dossier.json";

    /** How the changes are told. */
    enum Format {
        text,
        markdown,
        json
    }

    @Parameters(index = "0", paramLabel = "OLD", description = "A dossier.json, a built site, or a folder of articles.")
    @SuppressWarnings("NullAway.Init") // by picocli
    private Path old;

    @Parameters(index = "1", paramLabel = "NEW", description = "Another one.")
    @SuppressWarnings("NullAway.Init") // by picocli
    private Path now;

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
    public Integer call() throws IOException {
        List<Change> changes = Comparison.of(edition(old), edition(now));
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

    private Edition edition(Path path) throws IOException {
        Path data = Files.isDirectory(path) ? path.resolve(DATA) : path;
        if (!Files.exists(path)) {
            throw new FailedException(
                    path + " is not there; name a dossier.json, a built site, or a folder of articles");
        }
        try {
            return Edition.read(Files.exists(data) ? Files.readAllBytes(data) : built(path));
        } catch (IllegalArgumentException e) {
            throw new FailedException(data + " is " + e.getMessage() + "; name a dossier.json that dossier wrote");
        }
    }

    private byte[] built(Path input) {
        try (Progress progress = new Progress(spec.commandLine().getErr())) {
            Site site = new Workshop(input, progress).make().site();
            return Objects.requireNonNull(site.files().get(DATA));
        }
    }
}
