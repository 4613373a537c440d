package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.ChildMachine;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("When there is too little memory,")
class MemoryTest {
    @Test
    @DisplayName("a line says so and what to do, and the exit code is 1")
    void is_told(@TempDir Path folder) throws Exception {
        Path log = folder.resolve("log");
        String site = folder.resolve("site").toString();
        Process build = ChildMachine.start(
                log, List.of("-Xmx12m"), "dossier.cli.Main", "build", "seeds", "--frozen", "-o", site);
        assertThat(build.waitFor()).isEqualTo(1);
        assertThat(log)
                .content()
                .startsWith("error: there is too little memory")
                .hasLineCount(1);
    }
}
