package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher's script with a Java that only tells, a line an argument, what it was called with. */
@DisplayName("The launcher")
class LauncherTest {
    @TempDir
    private Path folder;

    private Path launcher;

    @BeforeEach
    void put_it_beside_a_jar() throws IOException {
        Path target = Files.createDirectories(folder.resolve("with space/target"));
        launcher = executable(target.resolve("dossier"), Files.readString(Path.of("src/launcher/dossier")));
        executable(
                Files.createDirectories(folder.resolve("java/bin")).resolve("java"),
                "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
    }

    @Test
    @DisplayName("hands its arguments on as they are, empty ones and those with spaces too")
    void arguments() throws IOException {
        assertThat(run(launcher, "", "build", "my seeds", "", "-o", "a  b"))
                .endsWith(
                        "-jar",
                        launcher.resolveSibling("dossier.jar").toString(),
                        "build",
                        "my seeds",
                        "",
                        "-o",
                        "a  b");
    }

    @Test
    @DisplayName("finds the jar and the archive beside it when it is called by a link from elsewhere")
    void link() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), launcher);
        assertThat(run(link, "", "--version"))
                .contains(
                        "-XX:SharedArchiveFile=" + launcher.resolveSibling("dossier.jsa"),
                        launcher.resolveSibling("dossier.jar").toString());
    }

    @Test
    @DisplayName("lets the user's options for Java overrule its own")
    void options() throws IOException {
        assertThat(run(launcher, "-Xmx4g -XX:TieredStopAtLevel=4", "--version"))
                .containsSubsequence("-XX:TieredStopAtLevel=1", "-Xmx4g", "-XX:TieredStopAtLevel=4", "-jar");
    }

    @Test
    @DisplayName("sets no memory aside when the user tells how much there is")
    void short_of_memory() throws IOException {
        assertThat(run(launcher, "-Xmx200m", "--version")).noneMatch(option -> option.startsWith("-XX:NewSize"));
    }

    private List<String> run(Path script, String options, String... arguments) throws IOException {
        ProcessBuilder process = new ProcessBuilder(script.toString()).redirectErrorStream(true);
        process.command().addAll(List.of(arguments));
        process.environment().put("JAVA_HOME", folder.resolve("java").toString());
        process.environment().put("DOSSIER_JAVA_OPTS", options);
        String said = new String(process.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return said.lines().toList();
    }

    private static Path executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file.toRealPath();
    }
}
