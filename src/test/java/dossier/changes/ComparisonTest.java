package dossier.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dossier.changes.Edition.Meeting;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What changed between two editions")
class ComparisonTest {
    @Test
    void nothing_changed_is_no_change() {
        Edition same = edition(Map.of("m/a", meeting("2031-03-04", "x", "y")));
        assertThat(Comparison.of(same, same)).isEmpty();
        assertThat(ChangeReport.text(List.of())).isEqualTo("  nothing changed\n");
        assertThat(ChangeReport.json(List.of())).isEqualTo("[]\n");
    }

    @Test
    void a_new_article_that_reports_a_new_meeting_is_its_cause() {
        assertThat(changes(
                        edition(Map.of("m/a", meeting("2031-03-04", "x"))),
                        edition(Map.of("m/a", meeting("2031-03-04", "x"), "m/b", meeting("2031-05-01", "z")))))
                .containsExactly("article added: z.txt []", "meeting added: \"T\" (m/b), 2031-05-01 [article z]");
    }

    @Test
    void two_meetings_that_became_one_have_merged() {
        assertThat(changes(
                        edition(Map.of("m/a", meeting("2031-03-04", "x"), "m/b", meeting("2031-03-04", "y"))),
                        edition(Map.of("m/a", meeting("2031-03-04", "x", "y")))))
                .containsExactly(
                        "meeting merged: m/a, m/b into \"T\" (m/a) [a correction or a changed article]",
                        "meeting regrouped: \"T\" (m/a): 1 articles before, 2 now [a correction or a changed article]");
    }

    @Test
    void a_meeting_whose_articles_now_report_two_was_split() {
        assertThat(changes(
                        edition(Map.of("m/a", meeting("2031-03-04", "x", "y"))),
                        edition(Map.of("m/a", meeting("2031-03-04", "x"), "m/b", meeting("2031-03-04", "y")))))
                .anyMatch(change -> change.startsWith("meeting split: \"T\" (m/a) into m/a, m/b"));
    }

    @Test
    void a_meeting_that_moved_in_date_without_other_articles_moved_because_of_the_tool() {
        Edition old = edition(Map.of("m/a", meeting("2031-03-04", "x")));
        Edition now = edition(Map.of("m/a", meeting("2031-03-05", "x")));
        Edition tables = new Edition("1", "other", now.sources(), now.meetings(), now.actors(), now.said());
        assertThat(changes(old, tables))
                .containsExactly("meeting moved: \"T\" (m/a) from 2031-03-04 to 2031-03-05 [tables]");
    }

    @Test
    @DisplayName("is read from dossier.json, with the figures that are newly in conflict")
    void read_from_data() {
        String old = """
                {"schema":1,"generator":{"name":"dossier","version":"1","tables":"t"},
                 "sources":[{"id":"x","file":"x.txt","status":"used"}],"meetings":[],"actors":[],"quotes":[],
                 "statements":[],"chronology":[],
                 "figures":[{"id":"f1","about":"people killed","value":12,"unit":"people","qualifier":null,"source":"x","conflictsWith":[]}]}
                """;
        String now = old.replace("\"sources\":[", "\"sources\":[{\"id\":\"y\",\"file\":\"y.txt\",\"status\":\"used\"},")
                .replace(
                        "\"figures\":[",
                        "\"figures\":[{\"id\":\"f2\",\"about\":\"people killed\",\"value\":15,\"unit\":\"people\",\"qualifier\":\"at least\",\"source\":\"y\",\"conflictsWith\":[\"f1\"]},")
                .replace("\"source\":\"x\",\"conflictsWith\":[]", "\"source\":\"x\",\"conflictsWith\":[\"f2\"]");
        assertThat(changes(read(old), read(now)))
                .containsExactly(
                        "article added: y.txt []",
                        "figure added: at least 15 people killed [article y]",
                        "conflict added: 12 people killed against at least 15 people killed [article y]");
        assertThatThrownBy(() -> read("[]")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> read("{\"schema\":")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_pull_request_shows_no_stray_markup() {
        String markdown = ChangeReport.markdown(List.of(new Change("quote", "added", "\"*a_b*\", <B>", List.of())));
        assertThat(markdown).isEqualTo("### Quotes: 1 added\n\n- added: \"\\*a\\_b\\*\", \\<B\\>\n");
    }

    private static Edition read(String json) {
        return Edition.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> changes(Edition old, Edition now) {
        return Comparison.of(old, now).stream()
                .map(change -> change.topic() + " " + change.what() + ": " + change.text() + " " + change.causes())
                .toList();
    }

    private static Meeting meeting(String days, String... sources) {
        return new Meeting("T", days, new TreeSet<>(Arrays.asList(sources)));
    }

    private static Edition edition(Map<String, Meeting> meetings) {
        Map<String, String> sources = meetings.values().stream()
                .map(Meeting::sources)
                .flatMap(Set::stream)
                .collect(Collectors.toMap(Function.identity(), id -> id + ".txt"));
        Map<Edition.Kind, Map<String, Set<String>>> said =
                Stream.of(Edition.Kind.values()).collect(Collectors.toMap(Function.identity(), kind -> Map.of()));
        return new Edition("1", "tables", new TreeMap<>(sources), new TreeMap<>(meetings), Map.of(), said);
    }
}
