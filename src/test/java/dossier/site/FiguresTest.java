package dossier.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("On the page of figures")
class FiguresTest {
    private final Document page = Jsoup.parse(SampleSite.of(SampleSite.SEEDS).text("figures.html"));

    @Test
    @DisplayName("figures on which sources differ stand side by side, and only those are marked")
    void marks_those_that_differ() {
        Element first = page.select("table.figures").get(0);
        assertThat(first.select("caption .conflict").eachText()).containsExactly("The sources differ.");
        assertThat(page.select("td.conflict").eachText()).containsExactlyInAnyOrder("17,000 people", "18,000 people");
        assertThat(first.select("td.conflict")).hasSize(2);
    }

    @Test
    @DisplayName("those that stand alone share the last table, and two of one sentence share a line")
    void gathers_those_that_stand_alone() {
        List<Element> tables = page.select("table.figures");
        assertThat(tables).hasSize(2);
        assertThat(tables.get(1).select("caption").text()).isEqualTo("Told once");
        assertThat(tables.get(1).select("td.number").eachText()).contains("30 billion dollars; 100 billion dollars");
    }
}
