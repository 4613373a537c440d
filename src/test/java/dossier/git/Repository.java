package dossier.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** A real git repository in a folder of its own; without git the tests that want one are skipped. */
public final class Repository {
    private final Path folder;

    private Repository(Path folder) {
        this.folder = folder;
    }

    /** An empty repository with a branch "main". */
    public static Repository in(Path folder) throws IOException {
        Assumptions.assumeTrue(isThere(), "no git on the PATH");
        Files.createDirectories(folder);
        Repository repository = new Repository(folder);
        repository.git("init", "-q", "-b", "main");
        return repository;
    }

    private static boolean isThere() {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its folder. */
    public Path folder() {
        return folder;
    }

    /** Commits everything. */
    public void commit(String message) {
        git("add", "-A");
        git("commit", "-q", "--allow-empty", "-m", message);
    }

    /** What git prints; a failure is one of the test. */
    public String git(String... arguments) {
        Outcome outcome = run(arguments);
        if (outcome.code() != 0) {
            throw new AssertionError("git " + String.join(" ", arguments) + ": " + outcome.text());
        }
        return outcome.text();
    }

    /** The exit code of a git command, and what it printed. */
    public record Outcome(int code, String text) {}

    /** Runs git. */
    public Outcome run(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                "git",
                "-C",
                folder.toString(),
                "-c",
                "user.name=A Tester",
                "-c",
                "user.email=tester@example.org",
                "-c",
                "commit.gpgsign=false",
                "-c",
                "core.autocrlf=false"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of("GIT_CONFIG_GLOBAL", "/dev/null", "GIT_CONFIG_NOSYSTEM", "1", "LC_ALL", "C"));
        builder.environment().keySet().removeIf(name -> name.equals("GIT_DIR") || name.equals("GIT_INDEX_FILE"));
        try {
            Process process = builder.start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
