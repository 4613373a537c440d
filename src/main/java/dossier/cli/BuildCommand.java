package dossier.cli;

import dossier.curation.Register;
import dossier.publish.Published;
import dossier.publish.Publisher;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Builds the dossier and writes its site. */
@Command(
        name = "build",
        description = "Builds the dossier of a folder of articles and writes its site.",
        mixinStandardHelpOptions = true,
        versionProvider = DossierCommand.Version.class)
final class BuildCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            arity = "0..1",
            defaultValue = "seeds",
            paramLabel = "INPUT",
            description = {"The folder of the articles (default: ${DEFAULT-VALUE})."})
    @SuppressWarnings("NullAway.Init") // by picocli
    private Path input;

    @Option(
            names = {"-o", "--output"},
            defaultValue = "site",
            paramLabel = "OUTPUT",
            description = "The folder of the site (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // by picocli
    private Path output;

    @Option(names = "--frozen", description = "Fail when permalinks.yaml would change: for CI.")
    private boolean frozen;

    @Option(names = "--strict", description = "Fail when an input is rejected.")
    private boolean strict;

    @Spec
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        PrintWriter err = spec.commandLine().getErr();
        Publisher.check(input, output);
        Making making;
        Published published;
        try (Progress progress = new Progress(err)) {
            making = Making.of(input, progress);
            making.reportRejections(err, strict);
            making.checkFrozen(input, frozen);
            progress.accept("writing the site");
            if (!frozen) {
                Register.write(input, making.permalinks());
            }
            published = Publisher.publish(making.site().files(), output);
        }
        String outcome = Closing.line(
                "Wrote",
                Count.of(making.site().files().size(), "file") + " in " + output + ": " + published.written()
                        + " new or changed, " + published.unchanged() + " as before, " + published.removed()
                        + " removed; " + Count.of(making.site().links(), "link") + " checked");
        Closing.print(spec.commandLine().getOut(), input, making, outcome, System.nanoTime() - start);
        return 0;
    }
}
