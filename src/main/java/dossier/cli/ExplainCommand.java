package dossier.cli;

import dossier.model.Dossier;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells why the dossier says what it says of a source, a meeting or an actor. */
@Command(
        name = "explain",
        description = "Tells why the dossier dates, groups and names as it does, with the words that it rests on.",
        mixinStandardHelpOptions = true,
        versionProvider = DossierCommand.Version.class)
final class ExplainCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "WHAT",
            description =
                    "A source, a meeting or an actor: its id, its file, the last part of its address, or its name.")
    @SuppressWarnings("NullAway.Init") // by picocli
    private String what;

    @Mixin
    private final InputFolder input = new InputFolder();

    @Spec
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Dossier dossier;
        try (Progress progress = new Progress(spec.commandLine().getErr())) {
            dossier = new Workshop(input.path(), progress).dossier();
        }
        Lookup lookup = new Lookup(dossier);
        List<String> explanation = lookup.explain(what);
        if (explanation.isEmpty()) {
            throw lookup.nothing(what);
        }
        explanation.forEach(out::println);
        return 0;
    }
}
