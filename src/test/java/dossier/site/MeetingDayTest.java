package dossier.site;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.curation.CrossCheck;
import dossier.curation.EditorsFiles;
import dossier.model.Basis;
import dossier.model.Interval;
import dossier.model.Meeting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The day that an editor gives to a meeting")
class MeetingDayTest {
    private static final LocalDate DAY = LocalDate.of(2015, 3, 5);

    @TempDir
    private Path input;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(input.resolve("first.txt"), """
                Bachelet and Humala meet in Lima

                LIMA - Chilean President Michelle Bachelet met Peruvian President Ollanta Humala in Lima. \
                The two leaders agreed to build a railway.
                """);
        Files.writeString(input.resolve("second.txt"), """
                ---
                published: 2015-03-06
                ---
                A railway through the desert

                Chilean President Michelle Bachelet and Peruvian President Ollanta Humala agreed in Lima this week to \
                build a railway.
                """);
    }

    private SampleSite corrected(String corrections) throws IOException {
        Files.writeString(input.resolve("corrections.yaml"), corrections);
        return SampleSite.make(input);
    }

    private static Meeting meeting(SampleSite site) {
        return site.dossier().meetings().meetings().get(0);
    }

    private static String address(SampleSite site) {
        return meeting(site).id().value().replace("meeting/", "meetings/");
    }

    @Test
    @DisplayName("is its day on every page, with the editor's mark and reason, and keeps its address")
    void is_its_day() throws IOException {
        SampleSite before = SampleSite.make(input);
        String slug = meeting(before).id().slug();
        assertThat(before.text("review.md")).contains("The day of the meeting is open", "meeting: \"" + slug);
        SampleSite site = corrected("""
                dates:
                  - {meeting: %s, on: 2015-03-05, because: The press service has the protocol.}
                """.formatted(slug));
        assertThat(meeting(site).id().slug()).isEqualTo(slug);
        assertThat(meeting(site).when().interval()).isEqualTo(Interval.day(DAY));
        assertThat(meeting(site).when().basis()).isEqualTo(Basis.EDITOR);
        Document page = Jsoup.parse(site.text(address(site) + ".html"));
        assertThat(page.select(".bottom-line").text()).contains("on Thursday 5 March 2015 editor");
        assertThat(page.select(".facts").text())
                .contains("Thursday 5 March 2015 editor")
                .contains("The press service has the protocol.", "(corrections.yaml, line 2)")
                .doesNotContain("probably");
        assertThat(Jsoup.parse(site.text("index.html")).select("main").text()).contains("5 March 2015 editor");
        assertThat(site.text("chronology.md")).contains("5 March 2015 *(editor)*");
        assertThat(site.text("about.md")).contains("Dated: 5 March 2015", "The press service has the protocol.");
        assertThat(site.text("dossier.json")).contains("\"basis\": \"editor\"");
        assertThat(site.text("review.md")).doesNotContain("The day of the meeting");
    }

    @Test
    @DisplayName("narrows the days of the articles that report it")
    void narrows() throws IOException {
        SampleSite site =
                corrected("""
                dates:
                  - {meeting: %s, on: 2015-03-05, because: The press service has the protocol.}
                """.formatted(meeting(SampleSite.make(input)).id().slug()));
        meeting(site)
                .sources()
                .forEach(source -> assertThat(Interval.day(DAY).widen(0, 2))
                        .satisfies(days -> assertThat(days.intersect(
                                        site.dossier().dates().of(source).interval()))
                                .isEqualTo(site.dossier().dates().of(source).interval())));
    }

    @Test
    @DisplayName("is still asked for when an article has its day from the editor and the meeting none")
    void still_asked_for() throws IOException {
        SampleSite site = corrected("""
                dates:
                  - {source: first, on: 2015-03-06, because: The stamp of the archive.}
                """);
        assertThat(meeting(site).when().certain()).isFalse();
        assertThat(site.text("review.md")).contains("dates:\n  - meeting: ");
    }

    @Test
    @DisplayName("is listed in Review when an article that has its own day contradicts it")
    void contradicted() throws IOException {
        SampleSite site =
                corrected("""
                dates:
                  - {meeting: %s, on: 2014-03-05, because: I was there.}
                """.formatted(meeting(SampleSite.make(input)).id().slug()));
        assertThat(site.text("review.md")).contains("line 2) says “5 March 2014”, which contradicts", "6 March 2015");
    }

    @Test
    @DisplayName("as an article's own day, is listed in Review when the article gives itself another")
    void contradicted_article() throws IOException {
        SampleSite site = corrected("""
                dates:
                  - {source: second, on: 2010-01-01, because: A misprint.}
                """);
        assertThat(site.text("review.md"))
                .contains(
                        "line 2) says “1 January 2010”, which contradicts what stands there: the article itself was published on 6 March 2015");
    }

    @Test
    @DisplayName("is a mistake when there is no such meeting, or when it is given to an article as well")
    void mistakes() throws IOException {
        String slug = meeting(SampleSite.make(input)).id().slug();
        SampleSite site = SampleSite.make(input);
        Files.writeString(input.resolve("corrections.yaml"), """
                dates:
                  - {meeting: %sx, on: 2015-03-05, because: A slip.}
                """.formatted(slug));
        assertThat(CrossCheck.of(EditorsFiles.read(input), site.dossier()))
                .singleElement()
                .hasToString("corrections.yaml:2: no meeting has the address \"" + slug + "x\"; did you mean \"" + slug
                        + "\"?");
    }
}
