import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Puts the launcher beside the jar: its scripts, and the archive of the classes that a build of the seeds loads. Without
 * the archive the launcher works too, only slower: so what keeps it from being made is told, and fails nothing.
 */
public final class MakeLauncher {
    private static final int PATIENCE_SECONDS = 120;

    private MakeLauncher() {}

    /** @param args the folder of this file, the seeds, and the folder of {@code dossier.jar} */
    public static void main(String[] args) throws IOException {
        Path scripts = Path.of(args[0]);
        Path seeds = Path.of(args[1]);
        Path target = Path.of(args[2]);
        for (String script : List.of("dossier", "dossier.cmd")) {
            Path made = target.resolve(script);
            Files.copy(scripts.resolve(script), made, StandardCopyOption.REPLACE_EXISTING);
            made.toFile().setExecutable(true);
        }
        Path work = Files.createTempDirectory("dossier");
        try {
            copy(seeds, work.resolve("seeds"));
            archive(target, work);
        } catch (IOException | UncheckedIOException e) {
            System.err.println("no class archive: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            delete(work);
        }
    }

    /**
     * Runs the jar on a copy of the seeds, as a build writes into its input, has Java archive what that loaded with its own
     * classes (such an archive holds more than one that only adds to Java's: classes compiled for old Javas too), and notes
     * for which jar and which Java that is.
     */
    private static void archive(Path target, Path work) throws IOException, InterruptedException {
        Path archive = target.resolve("dossier.jsa").toAbsolutePath();
        String jar = target.resolve("dossier.jar").toAbsolutePath().toString();
        String classes = work.resolve("classes").toString();
        Files.deleteIfExists(archive);
        java(
                work,
                "-XX:DumpLoadedClassList=" + classes,
                "-Xshare:off",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Ddossier.parent=",
                "-jar",
                jar,
                "build",
                work.resolve("seeds").toString(),
                "-o",
                work.resolve("site").toString());
        // only with this collector are objects archived too, which the others can read
        java(
                work,
                "-Xshare:dump",
                "-XX:+UseG1GC",
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-XX:SharedClassListFile=" + classes,
                "-XX:SharedArchiveFile=" + archive,
                "-cp",
                jar);
        if (Files.exists(archive)) {
            java(work, "-cp", jar, "dossier.cli.Swift", jar);
        } else {
            System.err.println("no class archive: " + Files.readString(work.resolve("log")));
        }
    }

    private static void java(Path work, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Collections.addAll(command, arguments);
        Process java = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("log").toFile())
                .start();
        if (!java.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            java.destroyForcibly().waitFor();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path path : walk.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
