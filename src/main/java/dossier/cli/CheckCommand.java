package dossier.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks all that a build checks, and writes nothing. */
@Command(
        name = "check",
        description = "Checks all that a build checks, and writes nothing.",
        mixinStandardHelpOptions = true,
        versionProvider = DossierCommand.Version.class)
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private final InputFolder input = new InputFolder();

    @Mixin
    private final Severity severity = new Severity();

    @Spec
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        long start = System.nanoTime();
        PrintWriter err = spec.commandLine().getErr();
        Making making;
        try (Progress progress = new Progress(err)) {
            making = new Workshop(input.path(), progress).make();
        }
        making.reportRejections(err, severity.strict());
        making.checkFrozen(input.path(), severity.frozen());
        String outcome = Closing.line(
                "Checked",
                Count.of(making.site().files().size(), "file") + " of the site and "
                        + Count.of(making.site().links(), "link") + ", and wrote nothing");
        Closing.print(spec.commandLine().getOut(), input.path(), making, outcome, System.nanoTime() - start);
        return 0;
    }
}
