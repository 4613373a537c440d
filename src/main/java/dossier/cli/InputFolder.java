package dossier.cli;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The folder that a command reads, the last of its parameters. */
final class InputFolder {
    static final String DEFAULT = "seeds";

    @Parameters(
            index = "0+",
            arity = "0..1",
            defaultValue = DEFAULT,
            paramLabel = "INPUT",
            description = "The folder of the articles (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // by picocli
    private Path path;

    Path path() {
        return path;
    }
}
