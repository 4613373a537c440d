package dossier.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Under what a meeting agreed")
class RecalledTest {
    private static String agreed;
    private static String beside;

    @BeforeAll
    static void make(@TempDir Path input) throws IOException {
        Files.writeString(input.resolve("lima.txt"), """
                Bachelet and Humala meet in Lima

                5 March 2015

                Michelle Bachelet met Ollanta Humala in Lima on Thursday. Chile and Peru agreed on Thursday to revive the \
                2004 fishing deal. Chile and Peru agreed to keep the truce signed in 2008.

                Chile and Peru had signed a treaty on water in 2006. In 2007, Chile and Peru agreed to open a road.
                """);
        String page = SampleSite.make(input).text("meetings/2015-03-05-bachelet-humala-lima.md");
        int divide = page.indexOf("## Also in these articles");
        agreed = page.substring(page.indexOf("### Agreed"), divide);
        beside = page.substring(divide, page.indexOf("## The record"));
    }

    @Test
    @DisplayName("stands what states agreed whose leaders only the table knows, also about a thing of another year")
    void of_this_meeting() {
        assertThat(agreed).contains("the 2004 fishing deal", "the truce signed in 2008");
    }

    @Test
    @DisplayName("nothing stands that was agreed in a year before")
    void of_another_year() {
        assertThat(agreed).doesNotContain("treaty on water", "open a road");
        assertThat(beside).contains("treaty on water in 2006", "In 2007");
    }
}
