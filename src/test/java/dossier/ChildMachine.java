package dossier;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts the program in a Java machine of its own. */
public final class ChildMachine {
    private ChildMachine() {}

    /**
     * Starts a class that has a main method.
     *
     * @param log receives what it prints
     * @param options of the machine
     */
    public static Process start(Path log, List<String> options, String mainClass, String... args) throws IOException {
        return start(Path.of(System.getProperty("java.home")), log, options, mainClass, args);
    }

    /** The same on another Java, given by its home. */
    static Process start(Path home, Path log, List<String> options, String mainClass, String... args)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve("java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), mainClass));
        command.addAll(List.of(args));
        ProcessBuilder.Redirect file = ProcessBuilder.Redirect.to(log.toFile());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(file)
                .start();
    }

    /** Our own class path, whoever runs the tests. */
    public static String classPath() {
        ClassLoader loader = ChildMachine.class.getClassLoader();
        return loader instanceof URLClassLoader urls
                ? Stream.of(urls.getURLs()).map(ChildMachine::path).collect(Collectors.joining(":"))
                : System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static String path(URL url) {
        try {
            return Path.of(url.toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
