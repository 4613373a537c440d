package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.git.Repository;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("dossier check --strict")
class CheckCommandTest {
    @TempDir
    private Path folder;

    private Path input;
    private String out = "";
    private List<String> errors = List.of();

    @BeforeEach
    void make_a_folder() {
        input = folder.resolve("mine");
        assertThat(run("init", input.toString())).isZero();
        assertThat(run("build", input.toString(), "-o", folder.resolve("site").toString()))
                .isZero();
    }

    @Test
    void finds_nothing_in_a_folder_that_is_right() {
        assertThat(check()).isZero();
        assertThat(errors).isEmpty();
        assertThat(out).contains(": 0 findings; wrote nothing");
    }

    @Test
    @DisplayName("names the line of the note whose link is dead")
    void a_dead_link() throws IOException {
        Files.writeString(input.resolve("notes/overview.md"), "Read this.\n\nAnd [that](nowhere.html).\n");
        assertThat(check()).isEqualTo(1);
        assertThat(errors)
                .singleElement()
                .asString()
                .startsWith("error: " + input + "/notes/overview.md:3: the link nowhere.html leads to no file");
    }

    @Test
    @DisplayName("names a grouping that is otherwise than it was recorded, unless a correction speaks of it")
    void a_changed_grouping() throws IOException {
        Path permalinks = input.resolve("permalinks.yaml");
        Repository repository = Repository.in(folder);
        repository.commit("As it is");
        String text = Files.readString(permalinks);
        String line = text.lines()
                .filter(one -> one.endsWith(": sample-report"))
                .findFirst()
                .orElseThrow();
        Files.writeString(permalinks, text.replace(line, "  - other-talks: sample-report"));
        assertThat(check()).isEqualTo(1);
        assertThat(errors)
                .singleElement()
                .asString()
                .containsPattern("/permalinks\\.yaml:\\d+: ")
                .contains("are now read as reports of one meeting");
        assertThat(check("--since", "HEAD")).isZero();
        Files.writeString(
                input.resolve("corrections.yaml"),
                "figures:\n  - {source: sample-report, words: 450 million, value: none, because: another matter}\n");
        assertThat(check()).isEqualTo(1);
        Files.writeString(
                input.resolve("corrections.yaml"),
                "same-meeting:\n  - {sources: [sample-preview, sample-report], because: a test}\n");
        assertThat(check()).isZero();
    }

    @Test
    @DisplayName("compares with a revision whose corrections were wrong, as that is what a change may mend")
    void a_revision_with_mistakes() throws IOException {
        Files.writeString(input.resolve("corrections.yaml"), "excluded: []\n");
        Repository.in(folder).commit("A mistake");
        Files.delete(input.resolve("corrections.yaml"));
        assertThat(check("--since", "HEAD")).isZero();
    }

    @Test
    @DisplayName("names the line of a doubt from a weight on")
    void a_doubt() throws IOException {
        Files.writeString(input.resolve("undated.txt"), """
            TALKS SEEN AS USEFUL

            OSLO - Norwegian Prime Minister Jens Stoltenberg met Swedish Prime Minister Fredrik Reinfeldt in Oslo.

            The two discussed fishing quotas, officials said.
            """);
        assertThat(check("--doubts", "5")).isEqualTo(1);
        assertThat(errors)
                .anySatisfy(error -> assertThat(error)
                        .matches("error: \\Q" + input + "\\E/undated.txt:\\d+: Date, .*\\(weight \\d+; .*"));
        assertThat(check("--doubts", "100000")).isZero();
    }

    @Test
    void tells_it_all_as_sarif_too() throws IOException {
        Files.writeString(input.resolve("dossier.yaml"), "titel: x\n");
        assertThat(check("--format", "sarif")).isEqualTo(1);
        assertThat(errors).isEmpty();
        assertThat(out)
                .startsWith("{\"$schema\":")
                .contains("\"ruleId\":\"settings\"")
                .contains("/dossier.yaml\"},\"region\":{\"startLine\":1}");
    }

    private int check(String... options) {
        String[] all = new String[options.length + 3];
        System.arraycopy(new String[] {"check", "--strict", input.toString()}, 0, all, 0, 3);
        System.arraycopy(options, 0, all, 3, options.length);
        return run(all);
    }

    private int run(String... args) {
        StringWriter printed = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(args, new PrintWriter(printed, true), new PrintWriter(err, true));
        out = printed.toString();
        errors = err.toString().lines().toList();
        return code;
    }
}
