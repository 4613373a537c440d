package dossier.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("On the page of figures")
class FiguresTest {
    private final Document page = Jsoup.parse(SampleSite.of(SampleSite.SEEDS).text("figures.html"));

    @TempDir
    private Path input;

    @Test
    @DisplayName("figures on which sources differ stand side by side, and only those are marked")
    void marks_those_that_differ() {
        Element first = page.select("table.figures").get(0);
        assertThat(first.select("caption .conflict").eachText()).containsExactly("The sources differ.");
        assertThat(page.select("td.conflict").eachText()).containsExactlyInAnyOrder("17,000 people", "18,000 people");
        assertThat(first.select("td.conflict")).hasSize(2);
    }

    @Test
    @DisplayName("those that stand alone share the last table")
    void gathers_those_that_stand_alone() {
        List<Element> tables = page.select("table.figures");
        assertThat(tables).hasSize(2);
        assertThat(tables.get(1).select("caption").text()).isEqualTo("Told once");
        assertThat(tables.get(1).select("td.number").eachText()).contains("34 people");
    }

    @Test
    @DisplayName("two of one sentence share a line")
    void joins_those_of_one_sentence() throws IOException {
        Files.writeString(input.resolve("trade.txt"), """
                Trade grows

                Norway and Peru tripled their trade from 30 million dollars to 90 million dollars in 2014.
                """);
        Document trade = Jsoup.parse(SampleSite.of(input).text("figures.html"));
        assertThat(trade.select("td.number").eachText()).containsExactly("30 million dollars; 90 million dollars");
    }
}
