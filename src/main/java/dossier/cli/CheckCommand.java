package dossier.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks all that a build checks, and writes nothing. */
@Command(
        name = "check",
        description = "Checks all that a build checks, and writes nothing.",
        mixinStandardHelpOptions = true,
        versionProvider = DossierCommand.Version.class)
final class CheckCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            arity = "0..1",
            defaultValue = "seeds",
            paramLabel = "INPUT",
            description = {"The folder of the articles (default: ${DEFAULT-VALUE})."})
    @SuppressWarnings("NullAway.Init") // by picocli
    private Path input;

    @Option(names = "--frozen", description = "Fail when permalinks.yaml would change.")
    private boolean frozen;

    @Option(names = "--strict", description = "Fail when an input is rejected.")
    private boolean strict;

    @Spec
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        long start = System.nanoTime();
        PrintWriter err = spec.commandLine().getErr();
        Making making;
        try (Progress progress = new Progress(err)) {
            making = Making.of(input, progress);
        }
        making.reportRejections(err, strict);
        making.checkFrozen(input, frozen);
        String outcome = Closing.line(
                "Checked",
                Count.of(making.site().files().size(), "file") + " of the site and "
                        + Count.of(making.site().links(), "link") + ", and wrote nothing");
        Closing.print(spec.commandLine().getOut(), input, making, outcome, System.nanoTime() - start);
        return 0;
    }
}
