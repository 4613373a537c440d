package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The second, faster Java")
class SwiftTest {
    @TempDir
    private Path folder;

    private Path jar;
    private Path articles;

    @BeforeEach
    void put_an_archive_beside_a_jar() throws IOException {
        jar = Files.writeString(folder.resolve("dossier.jar"), "a jar");
        Files.writeString(folder.resolve("dossier.jsa"), "an archive");
        Swift.main(new String[] {jar.toString()});
        articles = Files.createDirectory(folder.resolve("my articles"));
    }

    @Test
    @DisplayName("gets the archive, the user's own options after ours, and the arguments as they are")
    void command() throws IOException {
        assertThat(command(List.of("-Xmx2g", "-Da=b c"), "build", articles.toString(), "", "-o", "a  b"))
                .contains("-XX:SharedArchiveFile=" + folder.resolve("dossier.jsa"))
                .containsSubsequence("-XX:TieredStopAtLevel=1", "-Xmx2g", "-Da=b c")
                .endsWith("-jar", jar.toString(), "build", articles.toString(), "", "-o", "a  b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-XX:+UseParallelGC", "-agentlib:jdwp=server=y", "-verbose:gc", "--add-modules=a", "-cp"})
    @DisplayName("is not started when the user set up his own by more than memory and properties")
    void set_up(String option) throws IOException {
        assertThat(command(List.of(option), "build", articles.toString())).isEmpty();
    }

    @Test
    @DisplayName("is not started when the archive was made of another jar, or there is none")
    void foreign() throws IOException {
        Files.writeString(jar, "another jar");
        assertThat(command(List.of(), "build", articles.toString())).isEmpty();
        Swift.main(new String[] {jar.toString()});
        assertThat(command(List.of(), "build", articles.toString())).isNotEmpty();
        Files.delete(folder.resolve("dossier.jsa"));
        assertThat(command(List.of(), "build", articles.toString())).isEmpty();
    }

    @Test
    @DisplayName("is not started for a jar that was moved with its archive, which Java would not use")
    void moved() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        for (String name : List.of("dossier.jar", "dossier.jsa", "dossier.jsa.for")) {
            Files.move(folder.resolve(name), elsewhere.resolve(name));
        }
        jar = elsewhere.resolve("dossier.jar");
        assertThat(command(List.of(), "build", articles.toString())).isEmpty();
    }

    @Test
    @DisplayName("is not started for a server, nor for what takes no time")
    void does_not_pay() throws IOException {
        assertThat(command(List.of(), "serve", articles.toString())).isEmpty();
        assertThat(command(List.of(), "init", articles.toString())).isEmpty();
        assertThat(command(List.of(), "--version")).isEmpty();
        assertThat(command(List.of())).isEmpty();
    }

    @Test
    @DisplayName("is not started when the system does not tell how Java was called")
    void unknown() throws IOException {
        assertThat(Swift.command(jar, new String[] {"build", articles.toString()}, List.of()))
                .isNull();
    }

    @Test
    @DisplayName("has the options that the launcher's script has")
    void options() throws IOException {
        assertThat(Files.readString(Path.of("src/launcher/dossier"))).contains(Swift.OPTIONS);
        assertThat(Files.readString(Path.of("src/launcher/dossier.cmd"))).contains(Swift.OPTIONS);
    }

    /** The command; empty when there is none. */
    private List<String> command(List<String> options, String... args) throws IOException {
        List<String> words = new ArrayList<>(List.of("java"));
        words.addAll(options);
        words.addAll(List.of("-jar", jar.toString()));
        words.addAll(List.of(args));
        List<String> command = Swift.command(jar, args, words);
        return command == null ? List.of() : command;
    }
}
