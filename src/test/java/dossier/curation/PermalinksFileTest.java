package dossier.curation;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.ActorKind;
import dossier.model.Permalinks;
import dossier.model.Permalinks.ActorLink;
import dossier.model.Permalinks.MeetingLink;
import dossier.model.Problem;
import dossier.model.SourceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("permalinks.yaml")
class PermalinksFileTest {
    private static final Permalinks ALL = new Permalinks(
            List.of(meeting("2031-03-04-tallinn", "a", "b"), meeting("undated-paris", "null", "017", "k: \"v\" #1")),
            List.of(
                    new ActorLink("esimerkki", ActorKind.PERSON, List.of("Esimerkki", "Maija Esimerkki")),
                    new ActorLink("türkiye", ActorKind.STATE, List.of("Türkiye"))),
            List.of(meeting("2030-old", "c")),
            List.of(new ActorLink("nobody", ActorKind.ORGANISATION, List.of("No-one's Union (old)"))),
            List.of("pairs/a--b", "sources/017"));

    @TempDir
    private Path folder;

    @Test
    void what_is_written_is_read_again() throws IOException {
        assertThat(reread(PermalinksFile.text(ALL))).isEqualTo(ALL);
    }

    @Test
    void each_line_is_one_address_with_one_article_or_name() {
        assertThat(PermalinksFile.text(ALL).lines().filter(line -> line.startsWith("  - ")))
                .contains(
                        "  - 2031-03-04-tallinn: a",
                        "  - 2031-03-04-tallinn: b",
                        "  - esimerkki: person Maija Esimerkki");
    }

    @Test
    @DisplayName("may be merged by keeping the lines of both sides, in any order and twice")
    void lines_of_both_sides_may_be_kept() throws IOException {
        Permalinks ours = new Permalinks(List.of(meeting("m", "a"), meeting("n", "x")), List.of());
        Permalinks theirs = new Permalinks(List.of(meeting("m", "a", "b"), meeting("l", "y")), List.of());
        String union = "meetings:\n"
                + String.join(
                        "\n",
                        Stream.of(theirs, ours)
                                .flatMap(links -> PermalinksFile.text(links).lines())
                                .filter(line -> line.startsWith("  - "))
                                .toList())
                + "\n";
        assertThat(reread(union))
                .isEqualTo(new Permalinks(
                        List.of(meeting("l", "y"), meeting("m", "a", "b"), meeting("n", "x")), List.of()));
    }

    @Test
    void an_address_in_use_is_not_a_former_one() throws IOException {
        Permalinks read = reread("meetings:\n  - m: a\nformer-meetings:\n  - m: b\n  - n: b\n");
        assertThat(read.formerMeetings()).containsExactly(meeting("n", "b"));
    }

    private Permalinks reread(String text) throws IOException {
        Files.writeString(folder.resolve(PermalinksFile.NAME), text);
        List<Problem> problems = new ArrayList<>();
        Permalinks read = PermalinksFile.read(folder, problems);
        assertThat(problems).isEmpty();
        return read;
    }

    private static MeetingLink meeting(String slug, String... sources) {
        return new MeetingLink(
                slug, Stream.of(sources).map(SourceId::new).sorted().toList());
    }
}
