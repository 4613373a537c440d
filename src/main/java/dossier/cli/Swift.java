package dossier.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The command that runs this program once more with a Java that starts fast: with the classes as the build of the jar left
 * them in the archive beside it, and with the compiler and the collector that cost least: Java's own choice took twice the
 * processor time for three thousand articles, and longer.
 *
 * <p>There is none where that may change anything but the time: no archive of this very jar and this very Java, options for
 * Java beyond memory and properties, a system that does not tell with which options Java was called; and none for what takes
 * no time, or runs for hours: a server.
 *
 * <p>What is here and in {@link Start} runs before anything is fast: no lambdas, no streams.
 */
final class Swift {
    /** What the launcher's script says too. */
    static final List<String> OPTIONS = List.of(
            "-Xshare:auto",
            "-Xlog:disable",
            "-Xlog:all=error:stderr",
            "-Xlog:cds*=off:stderr",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            // the archive is used where it was made to lie, not moved first; a Java that no longer knows how just
            // starts
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0");

    /** Room for what a short run makes, so that nothing has to be collected; where memory is short it would be in the way. */
    static final String YOUNG = "-XX:NewSize=256m";

    private static final long PLENTY = 900L << 20;

    /** The commands that make a dossier and end. */
    private static final List<String> WORK = List.of("build", "check", "diff", "explain", "pack");

    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

    private Swift() {}

    /**
     * The command, or null when this Java is to do the work.
     *
     * @param jar the class path
     * @param args the program's own arguments
     */
    static @Nullable List<String> command(Path jar, String[] args) throws IOException {
        return isSetUp() ? null : command(jar, args, calledWith());
    }

    /** @param words the whole command line by which this Java was called; empty when that is not known */
    static @Nullable List<String> command(Path jar, String[] args, List<String> words) throws IOException {
        List<String> options = options(words, List.of(args));
        Path archive = archive(jar);
        Path proof = proof(jar);
        if (options == null
                || !Files.exists(archive)
                || !Files.exists(proof)
                || !Files.readString(proof).equals(identity(jar))
                || args.length == 0
                || !WORK.contains(args[0])) {
            return null;
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:SharedArchiveFile=" + archive);
        command.addAll(OPTIONS);
        if (Runtime.getRuntime().maxMemory() >= PLENTY) {
            command.add(YOUNG);
        }
        command.add("-D" + Start.PARENT + "=" + ProcessHandle.current().pid());
        command.addAll(options);
        command.add("-jar");
        command.add(jar.toString());
        Collections.addAll(command, args);
        return command;
    }

    /** Writes beside a jar for which jar and which Java the archive is that was made there. */
    public static void main(String[] args) throws IOException {
        Path jar = Path.of(args[0]);
        Files.writeString(proof(jar), identity(jar));
    }

    /** Whether options come from elsewhere too: Java would tell twice that it has found them. */
    private static boolean isSetUp() {
        return System.getenv("JDK_JAVA_OPTIONS") != null
                || System.getenv("JAVA_TOOL_OPTIONS") != null
                || System.getenv("_JAVA_OPTIONS") != null;
    }

    private static Path archive(Path jar) {
        return jar.toAbsolutePath().resolveSibling("dossier.jsa");
    }

    private static Path proof(Path jar) {
        return jar.toAbsolutePath().resolveSibling("dossier.jsa.for");
    }

    /** What Java itself asks of an archive: the same virtual machine, and the jar unchanged and where it was. */
    private static String identity(Path jar) throws IOException {
        return System.getProperty("java.vm.name") + "\n" + System.getProperty("java.vm.version") + "\n"
                + jar.toRealPath() + "\n" + Files.size(jar) + "\n"
                + Files.getLastModifiedTime(jar).toMillis() + "\n";
    }

    /** The words with which this Java was called, its own first; none when the system does not tell. */
    private static List<String> calledWith() throws IOException {
        List<String> words = new ArrayList<>();
        if (Files.isReadable(COMMAND_LINE)) {
            String line = new String(Files.readAllBytes(COMMAND_LINE), encoding());
            for (int from = 0, to = line.indexOf('\0'); to >= 0; from = to + 1, to = line.indexOf('\0', from)) {
                words.add(line.substring(from, to));
            }
        }
        return words;
    }

    /** The charset in which Java reads its arguments. */
    private static Charset encoding() {
        String name = System.getProperty("sun.jnu.encoding");
        return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
    }

    /**
     * The options before {@code -jar}; null when one of them is about more than memory or a property, or when the words are
     * not understood.
     *
     * @param words the whole command line
     * @param args the program's own arguments, its last words
     */
    private static @Nullable List<String> options(List<String> words, List<String> args) {
        int end = words.size() - args.size() - 2;
        if (end < 1
                || !words.get(end).equals("-jar")
                || !words.subList(end + 2, words.size()).equals(args)) {
            return null;
        }
        List<String> options = words.subList(1, end);
        for (String option : options) {
            if (!option.startsWith("-Xm") && !option.startsWith("-Xss") && !option.startsWith("-D")) {
                return null;
            }
        }
        return options;
    }
}
