package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.git.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What changed between two editions")
class DiffCommandTest {
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
    void diff_tells_what_an_article_brought() throws IOException {
        Files.delete(input.resolve("sample-report.txt"));
        assertThat(build().code()).isZero();
        assertThat(Outcome.of("init", folder.resolve("whole").toString()).code())
                .isZero();
        Outcome outcome =
                Outcome.of("diff", site.toString(), folder.resolve("whole").toString());
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).startsWith("Articles: 1 added\n  added: sample-report.txt\n");
        assertThat(Outcome.of("diff", site.toString(), site.toString()).out()).isEqualTo("  nothing changed\n");
        assertThat(Outcome.of("diff", site.toString(), folder.resolve("nowhere").toString())
                        .code())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("diff compares a revision of git with the folder as it is, and names the correction that did it")
    void diff_knows_revisions() throws IOException {
        Repository repository = Repository.in(folder);
        repository.commit("The sample");
        Files.writeString(input.resolve("corrections.yaml"), """
            exclude:
              - {source: sample-preview, because: a test}
            """);
        Outcome outcome = Outcome.of("diff", "HEAD", "--input", input.toString(), "--format", "markdown");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .contains("- gone: sample-preview.txt \\[correction exclude \\[sample-preview\\] added\\]")
                .contains("- regrouped: ");
        assertThat(Outcome.of("diff", "HEAD", "HEAD", "-i", input.toString()).out())
                .isEqualTo("  nothing changed\n");
        assertThat(Outcome.of("diff", "nowhere", "-i", input.toString()).err())
                .isEqualTo("error: \"nowhere\" is neither there nor a revision in git\n");
    }

    @Test
    @DisplayName("is told with the correction of a speaker that did it")
    void a_corrected_speaker() throws IOException {
        Repository.in(folder).commit("The sample");
        Files.writeString(input.resolve("corrections.yaml"), """
            speakers:
              - {source: sample-report, quote: good day, speaker: Jaan Näidis, because: a test}
            """);
        assertThat(Outcome.of("diff", "HEAD", "-i", input.toString()).out())
                .contains("[correction speakers [sample-report] good day: Jaan Näidis added]");
    }

    @Test
    @DisplayName("build --since adds a page of what changed, which goes again with the next build without")
    void a_page_of_changes() throws IOException {
        Path report = input.resolve("sample-report.txt");
        String text = Files.readString(report);
        Files.delete(report);
        assertThat(build().code()).isZero();
        Files.writeString(report, text);
        Outcome since = Outcome.of("build", input.toString(), "-o", site.toString(), "--since", site.toString());
        assertThat(since.err()).isEmpty();
        assertThat(Files.readString(site.resolve("changes.html")))
                .contains("<span class=\"label\">added</span> sample-report.txt")
                .contains("because of: article sample-report added")
                .contains("href=\"sources/sample-report.html\"");
        assertThat(site.resolve("changes.md")).exists();
        assertThat(Files.readString(site.resolve("index.html"))).contains("href=\"changes.html\"");
        assertThat(build().code()).isZero();
        assertThat(site.resolve("changes.html")).doesNotExist();
    }

    private Outcome build() {
        return Outcome.of("build", input.toString(), "-o", site.toString());
    }
}
