package dossier.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.actors.Casting;
import dossier.dating.Dating;
import dossier.dedupe.Dedupe;
import dossier.ingest.Ingest;
import dossier.knowledge.TableReader;
import dossier.knowledge.Tables;
import dossier.model.Article;
import dossier.model.Cast;
import dossier.model.Corrections;
import dossier.model.Dates;
import dossier.model.Meetings;
import dossier.model.Permalinks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What meetings are called. */
class NamesTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} and {1} meet as {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "President Xi Jinping | President Barack Obama | Obama and Xi meet in Vienna",
                "President Kim Dae-jung | Prime Minister Kim Campbell | Campbell and Kim meet in Vienna",
                "President Fidel Castro | Pope John Paul II | Castro and Pope John Paul II meet in Vienna",
                "President Nicolas Sarkozy | the Dalai Lama | Dalai Lama and Sarkozy meet in Vienna"
            })
    void people_are_called_by_their_family_names_in_either_order_of_names(String one, String other, String title)
            throws IOException {
        Files.writeString(
                folder.resolve("a.txt"),
                "Talks on trade\n\nVIENNA, May 4 - " + one + " met " + other + " in Vienna on Tuesday.\n");

        assertThat(meetings().meetings())
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.title()).isEqualTo(title));
    }

    @Test
    void a_meeting_by_video_has_no_place_in_its_title() throws IOException {
        Files.writeString(
                folder.resolve("a.txt"),
                "Talks on trade\n\n"
                        + "VIENNA, May 4 - President Xi Jinping held a video conference with President Barack"
                        + " Obama on Tuesday. The virtual summit lasted an hour.\n");

        assertThat(meetings().meetings()).singleElement().satisfies(meeting -> {
            assertThat(meeting.title()).isEqualTo("Video meeting between Obama and Xi");
            assertThat(meeting.id().value()).endsWith("-video");
        });
    }

    @Test
    void nobody_is_called_in_the_capitals_of_a_lede() throws IOException {
        Files.writeString(
                folder.resolve("a.txt"),
                "Talks on trade\n\n"
                        + "XI met President Barack Obama in Vienna on May 4. XI smiled. President Xi Jinping"
                        + " had come by train, and OBAMA by car.\n");

        assertThat(meetings().meetings())
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.title()).isEqualTo("Obama and Xi meet in Vienna"));
    }

    private Meetings meetings() {
        Tables tables = TableReader.shipped();
        List<Article> articles = Ingest.read(folder, tables, Corrections.NONE).articles();
        Cast cast = Casting.cast(articles, tables, Corrections.NONE, Permalinks.NONE);
        Dates dates = Dating.date(articles, cast, tables, Corrections.NONE);
        return Grouping.group(articles, Dedupe.find(articles), cast, dates, tables, Corrections.NONE, Permalinks.NONE);
    }
}
