package dossier.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The bottom line of a meeting")
class BottomLineTest {
    private static final String PLEDGE =
            "Michelle Bachelet and Ollanta Humala pledged on Thursday to clear the mines along the border.";
    private static final String TALKS = "Michelle Bachelet met Ollanta Humala in Lima on Thursday.";

    @TempDir
    private Path input;

    @Test
    @DisplayName("tells what the first sentence of the report says that both pledged before what they also agreed")
    void first_things_first() throws IOException {
        assertThat(line(PLEDGE, "After talks in Lima, Chile and Peru also agreed to lend each other two ships."))
                .contains("pledged on Thursday to clear the mines");
    }

    @Test
    @DisplayName("tells an agreement before one that is told as one thing more")
    void one_thing_more() throws IOException {
        assertThat(line(
                        TALKS,
                        "Chile and Peru also agreed to lend each other two ships.",
                        "Chile and Peru agreed to clear the mines along the border."))
                .contains("agreed to clear the mines");
    }

    @Test
    @DisplayName("tells what they also agreed when nothing else is told to be agreed")
    void nothing_else() throws IOException {
        assertThat(line(TALKS, "Chile and Peru also agreed to lend each other two ships."))
                .contains("also agreed to lend");
    }

    private String line(String... sentences) throws IOException {
        Files.writeString(
                input.resolve("lima.txt"),
                "---\npublished: 2015-03-05\n---\nBachelet and Humala in Lima\n\nLIMA - "
                        + String.join("\n\n", sentences));
        return SampleSite.make(input)
                .text("meetings/2015-03-05-bachelet-humala-lima.md")
                .lines()
                .filter(line -> line.startsWith("[Michelle Bachelet]"))
                .findFirst()
                .orElseThrow();
    }
}
