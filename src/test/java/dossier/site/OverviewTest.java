package dossier.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The bottom line of the overview")
class OverviewTest {
    private static final String BACHELET_HUMALA =
            "Chilean President Michelle Bachelet met Peruvian President Ollanta Humala";
    private static final String KERN_FICO = "Austrian Chancellor Christian Kern met Slovak Prime Minister Robert Fico";
    private static final String STOLTENBERG_REINFELDT =
            "Norwegian Prime Minister Jens Stoltenberg met Swedish Prime Minister Fredrik Reinfeldt";

    @TempDir
    private Path input;

    @Test
    @DisplayName("names two as those who met most only when most of the meetings were theirs")
    void most_of_them() throws IOException {
        article("one", "2015-03-05", "Lima", BACHELET_HUMALA);
        article("two", "2016-09-08", "Vienna", KERN_FICO);
        article("three", "2011-05-05", "Oslo", STOLTENBERG_REINFELDT);
        assertThat(line()).startsWith("3 meetings ").doesNotContain("between [").endsWith("2016. ");
        article("four", "2015-06-11", "Santiago", BACHELET_HUMALA);
        assertThat(line()).startsWith("4 meetings ").doesNotContain("most of them");
        article("five", "2015-09-24", "Lima", BACHELET_HUMALA);
        assertThat(line()).contains(", most of them between [Michelle Bachelet]");
    }

    @Test
    @DisplayName("says that all were between two when all were")
    void all_of_them() throws IOException {
        article("one", "2015-03-05", "Lima", BACHELET_HUMALA);
        assertThat(line()).contains("1 meeting on 5 March 2015 between [Michelle Bachelet]");
        article("four", "2015-06-11", "Santiago", BACHELET_HUMALA);
        assertThat(line()).contains(", all of them between [Michelle Bachelet]");
    }

    private void article(String name, String day, String place, String who) throws IOException {
        Files.writeString(
                input.resolve(name + ".txt"),
                "---\npublished: " + day + "\n---\nTalks in " + place + "\n\n" + who + " in " + place
                        + " on Thursday.\n");
    }

    /** The line without what it rests on. */
    private String line() {
        String page = SampleSite.make(input).text("index.md");
        return page.lines()
                .filter(line -> line.contains("All of it rests on"))
                .findFirst()
                .orElseThrow()
                .replaceFirst("All of it rests on.*", "");
    }
}
