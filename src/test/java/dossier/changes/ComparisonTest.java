package dossier.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dossier.changes.Edition.Article;
import dossier.changes.Edition.Correction;
import dossier.changes.Edition.Meeting;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What changed between two editions")
class ComparisonTest {
    @Test
    void nothing_changed_is_no_change() {
        Edition same = edition(Map.of("meeting/a", meeting("2031-03-04", "x", "y")));
        assertThat(Comparison.of(same, same)).isEmpty();
        assertThat(ChangeReport.text(List.of())).isEqualTo("  nothing changed\n");
        assertThat(ChangeReport.markdown(List.of())).isEqualTo("### Nothing changes in the dossier\n");
        assertThat(ChangeReport.json(List.of())).isEqualTo("[]\n");
    }

    @Test
    void a_new_article_that_reports_a_new_meeting_is_its_cause() {
        assertThat(changes(
                        edition(Map.of("meeting/a", meeting("2031-03-04", "x"))),
                        edition(Map.of(
                                "meeting/a", meeting("2031-03-04", "x"), "meeting/b", meeting("2031-05-01", "z")))))
                .containsExactly(
                        "article added: z.txt []", "meeting added: \"T\" (meeting/b), 2031-05-01 [article z added]");
    }

    @Test
    @DisplayName("is caused by the correction that names the articles, and by no other")
    void a_correction_is_named() {
        Edition old = edition(Map.of("meeting/a", meeting("2031-03-04", "x"), "meeting/b", meeting("2031-03-04", "y")));
        Edition now = corrected(
                edition(Map.of("meeting/a", meeting("2031-03-04", "x", "y"))),
                new Correction("same-meeting", List.of("x", "y"), ""),
                new Correction("titles", List.of("elsewhere"), "T"));
        assertThat(changes(old, now))
                .containsExactly(
                        "meeting merged: meeting/a, meeting/b into \"T\" (meeting/a) [correction same-meeting [x, y]"
                                + " added]",
                        "meeting regrouped: \"T\" (meeting/a), now with y [correction same-meeting [x, y] added]");
    }

    @Test
    void a_meeting_whose_articles_now_report_two_was_split() {
        assertThat(changes(
                        edition(Map.of("meeting/a", meeting("2031-03-04", "x", "y"))),
                        edition(Map.of(
                                "meeting/a", meeting("2031-03-04", "x"), "meeting/b", meeting("2031-03-04", "y")))))
                .anyMatch(change -> change.startsWith("meeting split: \"T\" (meeting/a) into meeting/a, meeting/b"));
    }

    @Test
    void a_meeting_that_moved_in_date_without_other_articles_moved_because_of_the_tables() {
        Edition old = edition(Map.of("meeting/a", meeting("2031-03-04", "x")));
        Edition now = edition(Map.of("meeting/a", meeting("2031-03-05", "x")));
        String moved = "meeting moved: \"T\" (meeting/a) from 2031-03-04 to 2031-03-05 ";
        assertThat(changes(old, made(now, "1", "other"))).containsExactly(moved + "[the knowledge tables changed]");
        assertThat(changes(
                        old.withOwnTables(Map.of("events.csv", "1")),
                        made(now, "1", "other").withOwnTables(Map.of("events.csv", "2"))))
                .containsExactly(moved + "[table events.csv changed]");
        assertThat(changes(old, made(now, "2", "tables"))).containsExactly(moved + "[version 1 to 2]");
    }

    @Test
    void an_article_whose_file_has_another_name_is_the_same_article() {
        Edition old = edition(Map.of("meeting/a", meeting("2031-03-04", "x", "old")));
        Edition now = edition(Map.of("meeting/a", meeting("2031-03-04", "x", "new")));
        Map<String, Article> same = new TreeMap<>(now.articles());
        same.put("new", new Article("new.txt", "text of old"));
        assertThat(changes(old, holding(now, same))).containsExactly("article renamed: new.txt, before old []");
    }

    @Test
    void an_article_whose_text_changed_is_a_cause() {
        Edition old = edition(Map.of("meeting/a", meeting("2031-03-04", "x")));
        Edition now = edition(Map.of("meeting/a", meeting("2031-03-09", "x")));
        assertThat(changes(old, holding(now, Map.of("x", new Article("x.txt", "another text")))))
                .containsExactly(
                        "article changed: x.txt []",
                        "meeting moved: \"T\" (meeting/a) from 2031-03-04 to 2031-03-09 [article x changed]");
    }

    @Test
    void a_meeting_whose_address_is_new_is_known_by_its_articles() {
        assertThat(changes(
                        edition(Map.of("meeting/a", meeting("2031-03-04", "x"))),
                        edition(Map.of("meeting/b", meeting("2031-03-04", "x")))))
                .singleElement()
                .asString()
                .startsWith("meeting renamed: \"T\" (meeting/b), before at meeting/a");
    }

    @Test
    @DisplayName("is read from dossier.json, with the figures that are newly in conflict and a quote's new speaker")
    void read_from_data() {
        String old = """
            {"schema":1,"generator":{"name":"dossier","version":"1","tables":"t"},
             "sources":[{"id":"x","file":"x.txt","status":"used"}],"meetings":[],
             "actors":[{"id":"actor/m","name":"Maija","mentions":[{"source":"x"}]}],
             "quotes":[{"text":"We agree.","speakers":[],"source":"x"}],
             "statements":[],"chronology":[],
             "figures":[{"id":"f1","about":"people killed","value":12,"unit":"people","qualifier":null,"source":"x","conflictsWith":[]}]}
            """;
        String now = old.replace("\"sources\":[", "\"sources\":[{\"id\":\"y\",\"file\":\"y.txt\",\"status\":\"used\"},")
                .replace("\"speakers\":[]", "\"speakers\":[\"actor/m\"]")
                .replace(
                        "\"figures\":[",
                        "\"figures\":[{\"id\":\"f2\",\"about\":\"people"
                                + " killed\",\"value\":15,\"unit\":\"people\",\"qualifier\":\"at"
                                + " least\",\"source\":\"y\",\"conflictsWith\":[\"f1\"]},")
                .replace("\"source\":\"x\",\"conflictsWith\":[]", "\"source\":\"x\",\"conflictsWith\":[\"f2\"]");
        assertThat(changes(read(old), read(now)))
                .containsExactly(
                        "article added: y.txt []",
                        "quote changed: \"We agree.\", Maija, before nobody sure [article y added]",
                        "figure added: at least 15 people killed [article y added]",
                        "conflict added: 12 people killed against at least 15 people killed [article y added]");
        assertThatThrownBy(() -> read("[]")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> read("{\"schema\":")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_pull_request_shows_no_stray_markup_and_folds_what_is_long() {
        Change quote = new Change("quote", "added", "\"*a_b*\", <B>", "", List.of());
        assertThat(ChangeReport.markdown(List.of(quote))).isEqualTo("""
            ### What changes in the dossier

            **Quotes: 1 added**

            - added: "\\*a\\_b\\*", \\<B\\>
            """);
        assertThat(ChangeReport.markdown(Collections.nCopies(40, quote)))
                .contains("<details><summary>Quotes: 40 added</summary>")
                .contains("- and 15 more\n\n</details>");
    }

    @Test
    void programs_get_each_cause_in_parts() {
        Cause cause = new Cause(Cause.Kind.ARTICLE, "x", "gone");
        assertThat(ChangeReport.json(List.of(new Change("meeting", "gone", "T", "meeting/a", List.of(cause)))))
                .isEqualTo("[{\"topic\":\"meeting\",\"what\":\"gone\",\"about\":\"meeting/a\",\"text\":\"T\","
                        + "\"causes\":[{\"kind\":\"article\",\"name\":\"x\",\"what\":\"gone\"}]}]\n");
    }

    private static Edition read(String json) {
        return Edition.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> changes(Edition old, Edition now) {
        return Comparison.of(old, now).stream()
                .map(change -> change.topic() + " " + change.what() + ": " + change.text() + " "
                        + change.causes().stream().map(Cause::text).toList())
                .toList();
    }

    private static Meeting meeting(String days, String... sources) {
        return new Meeting("T", days, Map.of(), new TreeSet<>(Arrays.asList(sources)));
    }

    private static Edition edition(Map<String, Meeting> meetings) {
        Map<String, Article> articles = new TreeMap<>();
        meetings.values().stream()
                .map(Meeting::sources)
                .flatMap(Set::stream)
                .forEach(id -> articles.put(id, new Article(id + ".txt", "text of " + id)));
        return new Edition("1", "tables", Map.of(), articles, Set.of(), new TreeMap<>(meetings), Map.of(), Map.of());
    }

    private static Edition corrected(Edition edition, Correction... corrections) {
        return new Edition(
                edition.version(),
                edition.tables(),
                Map.of(),
                edition.articles(),
                Set.of(corrections),
                edition.meetings(),
                Map.of(),
                Map.of());
    }

    private static Edition made(Edition edition, String version, String tables) {
        return new Edition(
                version, tables, Map.of(), edition.articles(), Set.of(), edition.meetings(), Map.of(), Map.of());
    }

    private static Edition holding(Edition edition, Map<String, Article> articles) {
        return new Edition("1", "tables", Map.of(), articles, Set.of(), edition.meetings(), Map.of(), Map.of());
    }
}
