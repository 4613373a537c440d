package dossier.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What the editor said is marked as the editor's")
class EditorsWordTest {
    private static SampleSite site;

    @BeforeAll
    static void correct(@TempDir Path input) throws IOException {
        Files.writeString(input.resolve("first.txt"), """
                Bachelet and Humala meet in Lima

                LIMA - Chilean President Michelle Bachelet met Peruvian President Ollanta Humala in Lima on Thursday. \
                The Sponsor met nobody. Many call her La
                Jefa.

                "It was a good day for all of us who live here," somebody said.
                """);
        Files.writeString(input.resolve("second.txt"), """
                A border crossing reopens

                Lorries crossed from Arica to Tacna on Friday, as Peruvian President Ollanta Humala had promised.
                """);
        Files.writeString(input.resolve("corrections.yaml"), """
                same-meeting:
                  - sources: [first, second]
                    because: "The crossing was opened at the talks."
                aliases:
                  - name: "La Jefa"
                    actor: "Michelle Bachelet"
                    because: "So called at home."
                not-actors:
                  - name: "Sponsor"
                    because: "A company in an advertisement."
                speakers:
                  - {source: first, quote: a good day, speaker: Michelle Bachelet, because: "It was on the radio."}
                """);
        site = SampleSite.make(input);
    }

    private static Document page(String path) {
        return Jsoup.parse(site.text(path));
    }

    @Test
    @DisplayName("beside a name of an actor, in HTML and in Markdown")
    void alias() {
        Elements names = page("actors/michelle-bachelet.html").select(".standfirst");
        assertThat(names.text()).contains("La Jefa editor");
        assertThat(site.text("actors/michelle-bachelet.md")).contains("La Jefa *(editor)*");
    }

    @Test
    @DisplayName("in the list of actors, where a name was left out")
    void not_an_actor() {
        assertThat(page("actors/index.html").select(".decisions").text())
                .contains("“Sponsor” is no actor. editor", "A company in an advertisement.");
        assertThat(site.text("actors/index.md")).contains("“Sponsor” is no actor. *(editor)*");
    }

    @Test
    @DisplayName("first in the evidence of a meeting whose articles the editor joined")
    void same_meeting() {
        String meeting =
                site.dossier().meetings().meetings().get(0).id().value().replace("meeting/", "meetings/");
        Elements why = page(meeting + ".html").select("#grouping ~ details .proofs li:first-child");
        assertThat(why.text()).startsWith("editor an editor says").contains("first, second", "The crossing was opened");
        assertThat(site.text("dossier.json")).contains("an editor says that these are of one meeting");
    }

    @Test
    @DisplayName("all together, with reasons and lines, on the page about the dossier")
    void on_about() {
        Document about = page("about.html");
        assertThat(about.select(".decisions > li")).hasSize(4);
        assertThat(about.select(".decisions").text())
                .contains("Said by Michelle Bachelet: “a good day” editor Bachelet and Humala meet in Lima “It was on")
                .contains("“So called at home.” (corrections.yaml, line 5)")
                .contains("These articles report one meeting: editor Bachelet and Humala meet in Lima, A border");
    }
}
