package dossier.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dossier.Golden;
import dossier.model.Corrections;
import dossier.model.Interval;
import dossier.model.Problem;
import dossier.model.SettingsException;
import dossier.model.SourceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The editor's files")
class EditorsFilesTest {
    @TempDir
    private Path folder;

    static Stream<Path> broken() {
        return Golden.inputs("curation", "").stream().filter(Files::isDirectory);
    }

    @ParameterizedTest
    @MethodSource("broken")
    @DisplayName("tell all their mistakes at once, each with its line")
    void all_mistakes_are_told(Path input) {
        List<Problem> problems = new ArrayList<>();
        EditorsFiles.read(input, problems);
        assertThat(problems).isNotEmpty();
        Golden.check(
                input.resolve("problems.expected"),
                problems.stream().sorted().map(Problem::toString).collect(Collectors.joining("\n", "", "\n")));
    }

    @Test
    void nothing_is_needed() {
        EditorsFiles files = EditorsFiles.read(folder);
        assertThat(files.settings().title()).isEqualTo("Briefing dossier");
        assertThat(files.corrections()).isEqualTo(Corrections.NONE);
        assertThat(files.notes()).isEmpty();
    }

    @Test
    void files_that_hold_only_comments_say_nothing() throws IOException {
        write("dossier.yaml", "# title: later\n");
        write("corrections.yaml", "dates:\nexclude: []\n");
        assertThat(EditorsFiles.read(folder).corrections()).isEqualTo(Corrections.NONE);
    }

    @Test
    void every_kind_of_correction_is_read() throws IOException {
        write("corrections.yaml", """
                dates:
                  - source: one
                    on: 2031-03-04
                    because: the archive says so
                  - {source: two, from: 2031-03-01, because: the paper's name changed then}
                same-meeting:
                  - sources: [one, two]
                    because: one dinner
                not-same-meeting:
                  - sources: [one, three]
                    because: a week lies between
                aliases:
                  - {name: The Lion, actor: Maija Esimerkki, because: her nickname}
                not-actors:
                  - {name: Sample Hall, because: a building}
                titles:
                  - {meeting: 2031-talks, title: The cable talks, because: everybody calls them that}
                exclude:
                  - {source: four, because: a satire}
                """);
        Corrections corrections = EditorsFiles.read(folder).corrections();
        assertThat(corrections.dates())
                .extracting(Corrections.DatePin::interval)
                .containsExactly(Interval.day(LocalDate.of(2031, 3, 4)), new Interval(LocalDate.of(2031, 3, 1), null));
        assertThat(corrections.dates().get(0).note()).isEqualTo(new Corrections.Note("the archive says so", 2));
        assertThat(corrections.together().get(0).sources()).containsExactly(new SourceId("one"), new SourceId("two"));
        assertThat(corrections.apart()).hasSize(1);
        assertThat(corrections.aliases().get(0).actor()).isEqualTo("Maija Esimerkki");
        assertThat(corrections.notActors().get(0).name()).isEqualTo("Sample Hall");
        assertThat(corrections.titles().get(0).title()).isEqualTo("The cable talks");
        assertThat(corrections.exclusions().get(0).source()).isEqualTo(new SourceId("four"));
    }

    @Test
    void a_base_address_ends_in_a_slash() throws IOException {
        write("dossier.yaml", "base: https://example.org/dossier\n");
        assertThat(EditorsFiles.read(folder).settings().base()).isEqualTo("https://example.org/dossier/");
    }

    @Test
    void notes_are_named_after_what_they_belong_to() throws IOException {
        Files.createDirectory(folder.resolve("notes"));
        write("notes/overview.md", "Read this first.\n");
        assertThat(EditorsFiles.read(folder).notes()).containsEntry("overview", "Read this first.\n");
    }

    @Test
    void a_file_in_another_encoding_is_told() throws IOException {
        Files.write(folder.resolve("dossier.yaml"), new byte[] {'t', ':', ' ', (byte) 0xE9});
        assertThatThrownBy(() -> EditorsFiles.read(folder))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("dossier.yaml: it is not UTF-8 text; save it as UTF-8");
    }

    @Test
    void a_file_that_is_a_link_to_nowhere_is_told() throws IOException {
        Files.createSymbolicLink(folder.resolve("corrections.yaml"), folder.resolve("gone.yaml"));
        assertThatThrownBy(() -> EditorsFiles.read(folder)).hasMessageContaining("corrections.yaml: it can't be read");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
