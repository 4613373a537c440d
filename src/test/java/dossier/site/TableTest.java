package dossier.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The page of a meeting tells who sat at the table from who did not")
class TableTest {
    private static Document page(Path input, String article) throws IOException {
        return open(
                input,
                "LIMA - Chilean President Michelle Bachelet met Peruvian President Ollanta Humala in Lima on Thursday.\n\n"
                        + article);
    }

    private static Document open(Path input, String article) throws IOException {
        Files.writeString(input.resolve("lima.txt"), """
                ---
                published: 2016-03-10
                ---

                Bachelet and Humala meet in Lima

                """ + article);
        return Jsoup.parse(SampleSite.make(input).text("meetings/2016-03-10-bachelet-humala-lima.html"));
    }

    @Test
    @DisplayName("what both agreed is what came of it")
    void both(@TempDir Path input) throws IOException {
        Document page =
                page(input, "Chile and Peru agreed on Thursday to reopen the railway between Arica and Tacna.\n");
        assertThat(page.select(".bottom-line").text()).contains("agreed on Thursday to reopen the railway");
    }

    @Test
    @DisplayName("what one of them agreed with somebody else is not what came of it")
    void one_with_others(@TempDir Path input) throws IOException {
        Document page = page(input, "Last week Germany and Chile agreed to expand trade in copper.\n");
        assertThat(page.select(".bottom-line").text())
                .doesNotContain("copper")
                .contains("met Peruvian President Ollanta Humala in Lima on Thursday");
    }

    @Test
    @DisplayName("a treaty that both put their names to is what came of it, whoever looked on")
    void signed(@TempDir Path input) throws IOException {
        Document page = open(input, """
                LIMA - The treaty on the border was signed in Lima on Thursday by Presidents Michelle Bachelet of Chile and \
                Ollanta Humala of Peru after a day of talks, and Queen Sofia of Spain looked on.
                """);
        assertThat(page.select(".bottom-line").text())
                .contains("treaty on the border was signed")
                .doesNotContain("No agreement");
    }

    @Test
    @DisplayName("what they agreed on an earlier day is not what came of it")
    void earlier(@TempDir Path input) throws IOException {
        Document page = page(input, "Chile and Peru signed a treaty on the border in Arica on February 2.\n");
        assertThat(page.select(".bottom-line").text()).doesNotContain("Arica");
        assertThat(page.select("section[aria-labelledby=done]").text()).doesNotContain("Arica");
        assertThat(page.select("section[aria-labelledby=beside]").text()).contains("Arica");
    }

    @Test
    @DisplayName("what others said stands apart")
    void others(@TempDir Path input) throws IOException {
        Document page = page(input, """
                "The railway will bring our two peoples together again after so many years," Bachelet said.

                "We have waited for this railway since the war of our grandfathers," German Chancellor Angela Merkel said in Berlin.
                """);
        assertThat(page.select("section[aria-labelledby=said]").text())
                .contains("bring our two peoples together")
                .doesNotContain("grandfathers");
        assertThat(page.select("section[aria-labelledby=beside]").text()).contains("grandfathers");
    }
}
