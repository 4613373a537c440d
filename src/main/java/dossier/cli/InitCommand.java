package dossier.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a folder that builds at once. */
@Command(
        name = "init",
        description = "Makes a folder that builds at once, with sample articles and the editor's files to start from.",
        mixinStandardHelpOptions = true,
        versionProvider = DossierCommand.Version.class)
final class InitCommand implements Callable<Integer> {
    /** In the program under "init/", with "dot-" for a leading full stop. */
    static final List<String> FILES = List.of(
            "dossier.yaml",
            "corrections.yaml",
            "sample-preview.txt",
            "sample-report.txt",
            "notes/overview.md",
            "dot-gitattributes");

    @Parameters(index = "0", paramLabel = "DIR", description = "The folder to make; it must be new or empty.")
    @SuppressWarnings("NullAway.Init") // by picocli
    private Path folder;

    @Spec
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!isFree()) {
            throw new FailedException(folder + " is there and not empty; name a new folder");
        }
        for (String file : FILES) {
            Path path = folder.resolve(file.replace("dot-", "."));
            Files.createDirectories(path.toAbsolutePath().getParent());
            try (InputStream in = InitCommand.class.getResourceAsStream("/init/" + file)) {
                if (in == null) {
                    throw new IllegalStateException("the program lacks init/" + file);
                }
                Files.copy(in, path);
            }
        }
        spec.commandLine()
                .getOut()
                .println("Made " + folder + " with two sample articles. Next: "
                        + Calling.line("build " + folder + " -o " + beside()));
        return 0;
    }

    /** A folder for the site: beside the new one, as it may not lie in it. */
    private Path beside() throws IOException {
        Path plain = folder.normalize();
        String name = String.valueOf(plain.getFileName());
        return name.isEmpty() || name.equals("..")
                ? plain.resolve("..")
                        .resolve(folder.toRealPath().getFileName() + "-site")
                        .normalize()
                : plain.resolveSibling(name + "-site");
    }

    private boolean isFree() throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> list = Files.list(folder)) {
            return list.findAny().isEmpty();
        }
    }
}
