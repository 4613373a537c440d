package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.ChildMachine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** With a jar that has an archive which no Java can read, so that only the starting is fast. */
@DisplayName("The jar, which starts a second Java,")
@EnabledOnOs(OS.LINUX)
class StartTest {
    @TempDir
    private Path folder;

    private Path jar;

    @BeforeEach
    void put_an_archive_beside_it() throws IOException {
        jar = ThinJar.write(folder.resolve("dossier.jar"));
        Files.writeString(folder.resolve("dossier.jsa"), "not one");
        Swift.main(new String[] {jar.toString()});
    }

    @Test
    @DisplayName("says what that one says, where it says it, and ends as it ends")
    void passes_on() throws Exception {
        Process wrong = start("check", "seeds", "--wrong");
        assertThat(wrong.getInputStream()).isEmpty();
        assertThat(text(wrong.getErrorStream().readAllBytes())).startsWith("Unknown option: '--wrong'");
        assertThat(wrong.waitFor()).isEqualTo(2);
        Process help = start("build", "--help");
        assertThat(text(help.getInputStream().readAllBytes())).startsWith("Usage: dossier build");
        assertThat(help.getErrorStream()).isEmpty();
        assertThat(help.waitFor()).isZero();
    }

    @Test
    @DisplayName("ends it when it is ended itself")
    void ended() throws Exception {
        Process build =
                start("build", "seeds", "--frozen", "-o", folder.resolve("site").toString());
        ProcessHandle second = second(build);
        build.destroy();
        assertThat(build.waitFor()).isEqualTo(143);
        assertThat(second.isAlive()).isFalse();
    }

    @Test
    @DisplayName("ends by itself when its parent is gone")
    void orphaned() throws Exception {
        Process gone = start("--version");
        gone.waitFor();
        Process second = ChildMachine.start(
                folder.resolve("log"),
                List.of("-D" + Start.PARENT + "=" + gone.pid()),
                Start.class.getName(),
                "serve",
                "seeds",
                "--port",
                "0");
        assertThat(second.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(second.exitValue()).isEqualTo(1);
    }

    private Process start(String... args) throws IOException {
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g", "-jar", jar.toString());
        java.command().addAll(List.of(args));
        java.environment().remove("JDK_JAVA_OPTIONS");
        java.environment().remove("JAVA_TOOL_OPTIONS");
        java.environment().remove("_JAVA_OPTIONS");
        return java.start();
    }

    /** The process that does the work, as soon as it is a Java. */
    private static ProcessHandle second(Process first) {
        while (first.isAlive()) {
            Optional<ProcessHandle> child = first.children()
                    .filter(one -> one.info().command().orElse("").endsWith("java"))
                    .findFirst();
            if (child.isPresent()) {
                return child.get();
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("no second Java");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
