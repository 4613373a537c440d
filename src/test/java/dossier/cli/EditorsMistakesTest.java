package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Mistakes of the editor")
class EditorsMistakesTest {
    @TempDir
    private Path folder;

    private Path input;
    private Path site;

    @BeforeEach
    void make_a_folder() {
        input = folder.resolve("mine");
        site = folder.resolve("site");
        assertThat(Outcome.of("init", input.toString()).code()).isZero();
    }

    @Test
    void mistakes_of_the_editor_are_told_all_at_once_with_the_nearest_name() throws IOException {
        Files.writeString(input.resolve("dossier.yaml"), "titel: x\nlanguage: klingon\n");
        Files.writeString(input.resolve("corrections.yaml"), """
            exclude:
              - source: sample-reprot
                because: a typo
            aliases:
              - {name: The Lion, actor: Maija Esimerki, because: a typo}
            titles:
              - {meeting: no-such-meeting-at-all, title: T, because: B}
            """);
        Files.writeString(input.resolve("notes/overviev.md"), "text");
        Outcome outcome = build();
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines())
                .anySatisfy(line ->
                        assertThat(line).contains("mine/dossier.yaml:1: ").contains("did you mean \"title\"?"))
                .anySatisfy(line -> assertThat(line)
                        .contains("mine/dossier.yaml:2: there are no words for the pages in the language \"klingon\""))
                .anySatisfy(line -> assertThat(line)
                        .contains("corrections.yaml:2: no article is called \"sample-reprot\"")
                        .contains("did you mean \"sample-report\"?"))
                .anySatisfy(line -> assertThat(line)
                        .contains("corrections.yaml:5: no actor is called \"Maija Esimerki\"")
                        .contains("Maija Esimerkki"))
                .anySatisfy(line -> assertThat(line).contains("no meeting has the address \"no-such-meeting-at-all\""))
                .anySatisfy(
                        line -> assertThat(line).contains("notes/overviev.md: ").contains("overview.md"))
                .hasSize(6);
    }

    @Test
    @DisplayName("mistakes in the writing hide no mistakes in the names, and a name in another order is known")
    void mistakes_hide_no_mistakes() throws IOException {
        Files.createDirectories(input.resolve("reference"));
        Files.writeString(input.resolve("reference/events.csv"), "name,colour\nX,blue\n");
        Files.writeString(input.resolve("corrections.yaml"), """
            dates:
              - {source: sample-reprot, on: 2031-02-30, because: a day that is none}
            aliases:
              - {name: The Lion, actor: Esimerkki Maija}
            """);
        assertThat(build().err().lines())
                .anyMatch(line -> line.contains("corrections.yaml:2: \"2031-02-30\" is no day"))
                .anyMatch(line -> line.contains("no article is called \"sample-reprot\""))
                .anyMatch(line -> line.contains("corrections.yaml:4: \"because\" is missing"))
                .anyMatch(line -> line.contains("no actor is called \"Esimerkki Maija\"; did you mean")
                        && line.contains("\"Maija Esimerkki\"?"))
                .anyMatch(line -> line.contains("reference/events.csv:1: no column is called \"colour\""))
                .hasSize(5);
    }

    @Test
    @DisplayName("of what was said are told when they fit nothing that was found")
    void corrections_of_nothing() throws IOException {
        Files.writeString(input.resolve("corrections.yaml"), """
            speakers:
              - {source: sample-report, quote: agreed on the route, speaker: nobody, because: it is no quote}
              - {source: sample-report, quote: a fine day, speaker: nobody, because: nobody says that}
              - {source: sample-report, quote: good day, speaker: nobody, because: it is one}
            statements:
              - {source: sample-report, sentence: told reporters, kind: pledged, because: it is no statement}
            figures:
              - {source: sample-report, words: agreed on, value: 3, because: it is no figure}
              - {source: sample-report, words: 450 million, value: none, because: it is one}
            aliases:
              - {name: The Lion, actor: maija-esimerkki, because: an address is no name}
            """);
        assertThat(build().err().lines())
                .anyMatch(line -> line.contains("corrections.yaml:2: no quote that dossier found in \"sample-report\""))
                .anyMatch(
                        line -> line.endsWith(
                                "corrections.yaml:3: \"sample-report\" has not the words \"a fine day\"; copy them from the article"))
                .anyMatch(line -> line.contains("corrections.yaml:6: no statement that dossier found"))
                .anyMatch(line -> line.contains("corrections.yaml:8: no figure that dossier found"))
                .anyMatch(line -> line.contains("corrections.yaml:11: no actor is called \"maija-esimerkki\"")
                        && line.contains("Maija Esimerkki"))
                .hasSize(5);
    }

    @Test
    @DisplayName("are looked for in whole articles, where only excerpts are published")
    void excerpts() throws IOException {
        Files.writeString(input.resolve("dossier.yaml"), "publish: excerpts\n");
        Files.writeString(input.resolve("corrections.yaml"), """
            figures:
              - {source: sample-preview, words: 400 million, value: none, because: nobody said whose figure it is}
            """);
        assertThat(build().err()).isEmpty();
    }

    private Outcome build() {
        return Outcome.of("build", input.toString(), "-o", site.toString());
    }
}
