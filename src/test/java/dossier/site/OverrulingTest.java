package dossier.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("One line of the editor's overrules what the tool concluded")
class OverrulingTest {
    private static final String STORY = """
            LIMA - Chilean President Michelle Bachelet met Peruvian President Ollanta Humala in Lima on Thursday. \
            During the Chilean president's visit several treaties on trade were signed. Chile has about 32,000 troops at the border, officials said.

            "We will not let the desert divide our two peoples any longer," Humala said after the talks.
            """;

    @TempDir
    private Path input;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(input.resolve("first.txt"), """
                ---
                published: 2015-03-05
                publisher: The Harbour Post
                ---
                Bachelet and Humala meet in Lima

                """ + STORY);
        Files.writeString(
                input.resolve("second.txt"),
                """
                ---
                published: 2015-03-05
                publisher: The Valley Times
                ---
                Two presidents, one desert

                """ + STORY
                        + "\nThe two had last met in the spring, when the harvest was late and the roads were wet.\n");
    }

    private SampleSite corrected(String corrections) throws IOException {
        Files.writeString(input.resolve("corrections.yaml"), corrections);
        return SampleSite.make(input);
    }

    private static Document meeting(SampleSite site) {
        return Jsoup.parse(site.text(
                site.dossier().meetings().meetings().get(0).id().value().replace("meeting/", "meetings/") + ".html"));
    }

    @Test
    void what_it_doubts_is_found_without_it() throws IOException {
        SampleSite site = corrected("");
        assertThat(site.dossier().repeats().passages()).isNotEmpty();
        assertThat(meeting(site).select(".bottom-line").text()).contains("several treaties on trade were signed.");
        assertThat(site.text("review.md"))
                .contains(
                        "that it belongs under “Agreed”: “During the Chilean president's visit several treaties on trade were signed.”");
        assertThat(meeting(site).select("table.figures").text()).contains("about 32,000");
    }

    @Test
    void a_statement_is_of_another_kind_and_marked_so() throws IOException {
        SampleSite site = corrected("""
                statements:
                  - {source: first, sentence: treaties on trade, kind: pledged, because: Nothing binds them.}
                """);
        String page = meeting(site).select(".sayings").text();
        assertThat(page)
                .contains("several treaties on trade were signed.")
                .contains("editor Why editor the editor sorts it under \"pledged\" (corrections.yaml, line 2)")
                .contains("Nothing binds them.")
                .doesNotContain("for these words");
        assertThat(meeting(site).select("h3").eachText()).contains("Pledged").doesNotContain("Agreed");
        assertThat(site.text("review.md")).doesNotContain("several treaties");
    }

    @Test
    void a_statement_that_is_confirmed_is_no_doubt_any_more() throws IOException {
        SampleSite site = corrected("""
                statements:
                  - {source: first, sentence: treaties on trade, kind: agreed, because: I have read them.}
                """);
        assertThat(meeting(site).select(".bottom-line").text())
                .contains("several treaties on trade were signed.” editor");
        assertThat(meeting(site).select(".sayings").text()).contains("I have read them.", "were signed");
        assertThat(site.text("review.md")).doesNotContain("several treaties");
    }

    @Test
    void of_a_sentence_that_does_two_things_one_is_ruled_alone() throws IOException {
        Files.writeString(input.resolve("first.txt"), """
                ---
                published: 2015-03-05
                ---
                Bachelet and Humala meet in Lima

                LIMA - Chilean President Michelle Bachelet met Peruvian President Ollanta Humala in Lima on Thursday.

                Peru has demanded a new border and some in the region have accused Chile of blackmail.
                """);
        Files.delete(input.resolve("second.txt"));
        assertThat(corrected("").text("review.md")).contains("kind: accused\n    was: accused");
        SampleSite site = corrected("""
                statements:
                  - {source: first, sentence: a new border, kind: none, was: accused, because: Nobody is named.}
                """);
        assertThat(site.dossier().said().statements())
                .extracting(statement -> statement.kind().name())
                .contains("DEMANDED")
                .doesNotContain("ACCUSED");
    }

    @Test
    void a_statement_that_is_none_goes_from_every_copy() throws IOException {
        SampleSite site = corrected("""
                statements:
                  - {source: second, sentence: treaties on trade, kind: none, because: Nobody saw them.}
                """);
        assertThat(site.dossier().said().statements()).noneMatch(s -> s.text().contains("treaties"));
        assertThat(meeting(site).select(".bottom-line").text()).doesNotContain("treaties");
    }

    @Test
    void a_figure_is_another_and_what_the_source_says_stays_to_be_seen() throws IOException {
        SampleSite site = corrected("""
                figures:
                  - {source: second, words: "32,000", value: 28500, because: The ministry counted them.}
                """);
        Document page = meeting(site);
        assertThat(page.select("td.number").text())
                .contains("28,500")
                .contains("editor")
                .doesNotContain("32,000");
        assertThat(page.select("tr:contains(28,500)").text())
                .contains("The source says: about 32,000")
                .contains("The ministry counted them.", "corrections.yaml, line 2");
        assertThat(page.select("tr:contains(28,500) .cite")).hasSize(2);
        assertThat(site.text("figures.md"))
                .contains("28,500", "*(editor)*", "about 32,000", "The ministry counted them.");
    }

    @Test
    void a_number_is_not_found_in_the_midst_of_another() throws IOException {
        SampleSite site = corrected("""
                figures:
                  - {source: second, words: "2,000", value: none, because: It is not there.}
                """);
        assertThat(meeting(site).select("td.number").text()).contains("32,000");
    }

    @Test
    void a_quote_has_its_speaker_in_every_copy() throws IOException {
        SampleSite site = corrected("""
                speakers:
                  - {source: second, quote: divide our two peoples, speaker: Michelle Bachelet, because: It is on the tape.}
                """);
        assertThat(site.dossier().said().quotes())
                .filteredOn(quote -> quote.text().contains("desert divide"))
                .hasSize(2)
                .allSatisfy(quote -> assertThat(quote.speakers())
                        .extracting(Object::toString)
                        .containsExactly("actor/michelle-bachelet"));
        assertThat(meeting(site).select(".saying:contains(desert divide)").text())
                .contains("editor Why this speaker", "It is on the tape.");
    }

    @Test
    void a_quote_that_is_nobodys_is_no_doubt_any_more() throws IOException {
        SampleSite site = corrected("""
                speakers:
                  - {source: first, quote: divide our two peoples, speaker: nobody, because: They sang it together.}
                """);
        assertThat(site.dossier().said().quotes())
                .filteredOn(quote -> quote.text().contains("desert divide"))
                .allSatisfy(quote -> assertThat(quote.speakers()).isEmpty());
        assertThat(site.text("review.md")).doesNotContain("desert divide");
        assertThat(meeting(site).select(".saying:contains(desert divide)").text())
                .contains("They sang it together.");
    }
}
