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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders of articles with an {@code expected.txt}: which of them report one meeting, and which report none. */
class GroupingTest {
    private static final Path FOLDERS = Path.of("src/test/resources/meetings");

    @ParameterizedTest
    @ValueSource(strings = {"baltic-1994", "lahore-1999", "mercosur-2005", "nordic-2019", "oslo-2018"})
    void articles_of_one_meeting_stand_together_and_no_others(String folder) throws IOException {
        List<Article> articles = articles(folder);

        assertThat(groups(meetings(articles))).isEqualTo(expected(folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lahore-1999", "mercosur-2005"})
    void the_order_of_the_articles_does_not_matter(String folder) {
        List<Article> articles = articles(folder);
        List<Article> reversed = new ArrayList<>(articles);
        Collections.reverse(reversed);

        assertThat(meetings(reversed)).isEqualTo(meetings(articles));
    }

    private static List<Article> articles(String folder) {
        return Ingest.read(FOLDERS.resolve(folder), TableReader.shipped(), Corrections.NONE).articles().stream()
                .filter(article -> !article.id().value().equals("expected"))
                .toList();
    }

    private static Meetings meetings(List<Article> articles) {
        Tables tables = TableReader.shipped();
        Cast cast = Casting.cast(articles, tables, Corrections.NONE, Permalinks.NONE);
        Dates dates = Dating.date(articles, cast, tables, Corrections.NONE);
        return Grouping.group(articles, Dedupe.find(articles), cast, dates, tables, Corrections.NONE, Permalinks.NONE);
    }

    private static Set<String> groups(Meetings meetings) {
        return meetings.meetings().stream()
                .map(meeting -> meeting.sources().stream().map(id -> id.value()).collect(Collectors.joining(" ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> expected(String folder) throws IOException {
        Set<String> groups = new TreeSet<>();
        List<String> members = new ArrayList<>();
        boolean placed = false;
        List<String> lines =
                new ArrayList<>(Files.readAllLines(FOLDERS.resolve(folder).resolve("expected.txt")));
        lines.add("none");
        for (String line : lines) {
            if (line.startsWith(" ")) {
                members.add(line.strip().split(" ", 2)[0]);
                continue;
            }
            if (placed && !members.isEmpty()) {
                groups.add(String.join(" ", members));
            }
            members.clear();
            placed = !line.equals("none");
        }
        return groups;
    }
}
