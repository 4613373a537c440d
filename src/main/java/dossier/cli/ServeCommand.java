package dossier.cli;

import dossier.serve.Build;
import dossier.serve.Preview;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.util.NavigableMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows the dossier in the browser, and builds it anew after every save. */
@Command(
        name = "serve",
        description =
                "Shows the dossier in a browser of this machine, and builds it anew after every save. Writes nothing.",
        mixinStandardHelpOptions = true,
        versionProvider = DossierCommand.Version.class)
final class ServeCommand implements Callable<Integer> {
    private static final int HIGHEST_PORT = 65_535;

    @Mixin
    private final InputFolder input = new InputFolder();

    @Option(
            names = {"-p", "--port"},
            defaultValue = "4000",
            paramLabel = "PORT",
            description = "The port of the address, 0 for any that is free (default: ${DEFAULT-VALUE}).")
    private int port;

    @Spec
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new ParameterException(
                    spec.commandLine(), "no port is " + port + "; name one from 1 to " + HIGHEST_PORT + ", or 0");
        }
        PrintWriter out = spec.commandLine().getOut();
        Workshop workshop = new Workshop(input.path(), stage -> {});
        workshop.checkInput();
        try (Preview preview = Preview.start(input.path(), port, () -> build(workshop), this::tell)) {
            out.println("Serving " + input.path() + " at " + preview.address() + " (stop with Ctrl-C)");
            preview.follow();
        } catch (BindException e) {
            throw new FailedException("port " + port + " is in use; name another with --port");
        }
        return 0;
    }

    /** Whatever goes wrong is shown to who saved, and mended by the next save. */
    private static Build build(Workshop workshop) {
        try {
            NavigableMap<String, byte[]> files = new ConcurrentSkipListMap<>();
            workshop.make(files::put);
            return Build.of(files);
        } catch (RuntimeException e) {
            return Build.failed(String.join("\n", Failures.lines(e)));
        }
    }

    private void tell(Build build) {
        if (build.error().isEmpty()) {
            spec.commandLine()
                    .getOut()
                    .println("Built " + Count.of(build.files().size(), "file"));
        } else {
            build.error().lines().forEach(line -> spec.commandLine().getErr().println("error: " + line));
        }
    }
}
