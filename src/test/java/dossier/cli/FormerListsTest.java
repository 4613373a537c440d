package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A further page of a list that has become shorter")
class FormerListsTest {
    @Test
    @DisplayName("still stands where it was, and leads to the page on which the list begins")
    void leads_back(@TempDir Path folder) throws IOException {
        Path input = Files.createDirectory(folder.resolve("in"));
        Files.writeString(input.resolve("lima.txt"), "Michelle Bachelet met Ollanta Humala in Lima on 5 March 2015.\n");
        Files.writeString(input.resolve("permalinks.yaml"), """
                pages:
                  - lists/actors-7
                  - lists/more/review/1
                """);
        Path site = folder.resolve("site");
        assertThat(Outcome.of("build", input.toString(), "-o", site.toString()))
                .extracting(Outcome::code)
                .isEqualTo(0);
        assertThat(site.resolve("lists/actors-7.html")).content().contains("href=\"../actors/index.html\"");
        assertThat(site.resolve("lists/more/review/1.md")).content().contains("(../../../review.md)");
        assertThat(input.resolve("permalinks.yaml")).content().contains("- lists/actors-7", "- lists/more/review/1");
    }
}
