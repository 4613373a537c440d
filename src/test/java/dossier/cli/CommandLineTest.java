package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The command line")
class CommandLineTest {
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
    @DisplayName("init makes a folder that builds at once, into one meeting with two articles")
    void what_init_makes_builds() throws IOException {
        Outcome outcome = build();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .contains("2 articles used, 0 copies, 0 rejected")
                .contains("1 meeting,");
        assertThat(site.resolve("dossier.json")).exists();
        assertThat(Files.readString(input.resolve("permalinks.yaml"))).contains(": sample-preview\n");
    }

    @Test
    void init_overwrites_nothing() {
        Outcome outcome = Outcome.of("init", input.toString());
        assertThat(outcome)
                .isEqualTo(new Outcome(1, "", "error: " + input + " is there and not empty; name a new folder\n"));
    }

    @Test
    void init_names_a_folder_for_the_site_that_lies_beside_the_new_one() {
        Path fresh = folder.resolve("fresh");
        assertThat(Outcome.of("init", fresh.resolve(".").toString()).out()).endsWith(" -o " + fresh + "-site\n");
    }

    @Test
    @DisplayName("init says what to type next, with the jar that need not be on the path")
    void init_says_what_works() {
        assertThat(Outcome.of("init", folder.resolve("other").toString()).out())
                .contains("Next: java -jar ", ".jar build " + folder.resolve("other"));
    }

    @Test
    @DisplayName("a day that is written otherwise is told with how to write it")
    void a_day_that_is_none() {
        Outcome outcome = Outcome.of("build", input.toString(), "--as-of", "2012-7-31");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err())
                .contains("\"2012-7-31\" is no day; use YYYY-MM-DD")
                .doesNotContain("Exception");
    }

    @Test
    void a_file_in_place_of_a_folder_is_told_to_be_one() {
        String file = input.resolve("sample-report.txt").toString();
        assertThat(Outcome.of("build", file, "-o", site.toString()).err())
                .contains(file + " is a file; name the folder")
                .doesNotContain("no folder");
    }

    @Test
    void explain_tells_the_actor_of_whose_name_one_word_is_near() {
        assertThat(Outcome.of("explain", "Esimerki", input.toString()).err()).contains("\"Maija Esimerkki\"");
        assertThat(Outcome.of("explain", "Maja", input.toString()).err()).contains("\"Maija Esimerkki\"");
    }

    @Test
    @DisplayName("what the editor excludes, and what came later, is not told as rejected")
    void what_is_left_out_is_told_as_that() throws IOException {
        Files.writeString(input.resolve("corrections.yaml"), """
                exclude:
                  - {source: sample-preview, because: Only a sample.}
                """);
        assertThat(build().out()).contains("1 article used, 0 copies, 0 rejected, 1 excluded by the editor");
        assertThat(Files.readString(site.resolve("about.md")))
                .contains(
                        "Could not be used: 0", "Left out by the editor: 1", "The editor left it out: Only a sample.");
        assertThat(Files.readString(site.resolve("sources/index.md"))).contains("## Not used");
        Files.delete(input.resolve("corrections.yaml"));
        Outcome then = Outcome.of("build", input.toString(), "-o", site.toString(), "--as-of", "2031-03-03");
        assertThat(then.out()).contains("1 article used, 0 copies, 0 rejected, 1 left out");
        assertThat(Files.readString(site.resolve("about.md")))
                .contains("Could not be used: 0", "than the day of this dossier: 1");
    }

    @Test
    @DisplayName("a folder with articles of its own is told once that its first page still has the sample's words")
    void the_samples_words() throws IOException {
        Files.delete(input.resolve("sample-preview.txt"));
        Files.writeString(input.resolve("mine.txt"), "A harvest festival was held in the valley on Sunday.\n");
        String told = input.resolve("dossier.yaml")
                + ": still the sample's, on the first page: the title, the description, notes/overview.md; write your own";
        assertThat(build().err()).containsOnlyOnce(told).startsWith("warning: ");
        Outcome check = Outcome.of("check", "--strict", input.toString());
        assertThat(check.err()).containsOnlyOnce(told);
        Files.writeString(input.resolve("dossier.yaml"), "title: Mine\n");
        Files.delete(input.resolve("notes/overview.md"));
        assertThat(build().err()).isEmpty();
    }

    @Test
    @DisplayName("another name that stands in no article is told, and not shown")
    void an_idle_name() throws IOException {
        Files.writeString(input.resolve("corrections.yaml"), """
                aliases:
                  - {name: The Iron Lady, actor: Maija Esimerkki, because: A joke.}
                """);
        Outcome outcome = build();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err())
                .contains("warning: ", "corrections.yaml:2: no article has the words \"The Iron Lady\"");
        assertThat(Files.readString(site.resolve("actors/maija-esimerkki.md"))).doesNotContain("Iron Lady");
    }

    @Test
    void a_port_that_is_none_is_usage() {
        Outcome outcome = Outcome.of("serve", input.toString(), "--port", "70000");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("no port is 70000; ");
    }

    @Test
    void a_file_name_that_the_locale_has_no_letters_for_is_no_defect() {
        assertThat(Failures.lines(new InvalidPathException("\uFFFD.txt", "Malformed input")))
                .singleElement()
                .asString()
                .startsWith("the file name \"\uFFFD.txt\" can't be used: ")
                .contains("LC_ALL=C.UTF-8");
    }

    @Test
    void check_writes_nothing() throws IOException {
        Outcome outcome = Outcome.of("check", input.toString());
        assertThat(outcome.code()).isZero();
        assertThat(input.resolve("permalinks.yaml")).doesNotExist();
        assertThat(files(folder)).noneMatch(path -> path.startsWith("site"));
    }

    @Test
    void frozen_makes_a_stale_permalinks_file_an_error_and_writes_nothing() {
        Outcome stale = Outcome.of("build", input.toString(), "-o", site.toString(), "--frozen");
        assertThat(stale.code()).isEqualTo(1);
        assertThat(stale.err()).contains("permalinks.yaml: it is stale: ").contains("commit the file");
        assertThat(site).doesNotExist();
        assertThat(build().code()).isZero();
        assertThat(Outcome.of("build", input.toString(), "-o", site.toString(), "--frozen")
                        .code())
                .isZero();
    }

    @Test
    void a_rejected_input_is_a_warning_and_a_failure_under_strict() throws IOException {
        Files.write(input.resolve("picture.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 1, 2, 0, 0, 0});
        Outcome lenient = build();
        assertThat(lenient.code()).isZero();
        assertThat(lenient.err()).startsWith("warning: " + input + "/picture.jpg: ");
        assertThat(lenient.out()).contains("1 rejected");
        Outcome strict = Outcome.of("check", "--strict", input.toString());
        assertThat(strict.code()).isEqualTo(1);
        assertThat(strict.err()).contains("error: " + input + "/picture.jpg: ");
    }

    @Test
    void what_the_editor_leaves_out_is_no_failure_under_strict() throws IOException {
        Files.writeString(
                input.resolve("corrections.yaml"), "exclude:\n  - {source: sample-report, because: only a sample}\n");
        assertThat(Outcome.of("check", "--strict", input.toString()))
                .extracting(Outcome::code)
                .isEqualTo(0);
    }

    @Test
    void nothing_usable_is_a_failure() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Outcome outcome = Outcome.of("build", empty.toString(), "-o", site.toString());
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).startsWith("error: no usable article in ");
        assertThat(Outcome.of("build", folder.resolve("nowhere").toString()).err())
                .contains("there is no folder");
    }

    @Test
    void a_foreign_file_in_the_way_is_one_line() throws IOException {
        Files.createDirectories(site);
        Files.writeString(site.resolve("dossier.json"), "mine");
        Outcome outcome = build();
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err().lines()).hasSize(1).allMatch(line -> line.startsWith("error: "));
        assertThat(Files.readString(site.resolve("dossier.json"))).isEqualTo("mine");
    }

    @Test
    void explain_knows_a_source_a_meeting_and_an_actor_by_their_names() {
        assertThat(Outcome.of("explain", "sample-report", input.toString()).out())
                .startsWith("Source sample-report (sample-report.txt)\n")
                .contains("  speaks from: 2031-03-04");
        assertThat(Outcome.of("explain", "sample-report.txt", input.toString()).out())
                .startsWith("Source sample-report");
        assertThat(Outcome.of("explain", "maija esimerkki", input.toString()).out())
                .contains("  mentioned in: sample-preview");
    }

    @Test
    void explain_tells_near_names_of_what_it_does_not_know() {
        Outcome outcome = Outcome.of("explain", "sample-reprot", input.toString());
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("did you mean \"sample-report\"");
    }

    @Test
    @DisplayName(
            "build --pack puts the briefing pack beside the site and links it; the next build without takes it away")
    void a_pack_beside_the_site() throws IOException {
        assertThat(Outcome.of("build", input.toString(), "-o", site.toString(), "--pack")
                        .code())
                .isZero();
        for (String name : List.of("docx", "epub", "html", "md", "pdf")) {
            assertThat(site.resolve("pack/briefing." + name)).isNotEmptyFile();
            assertThat(Files.readString(site.resolve("index.html"))).contains("href=\"pack/briefing." + name + "\"");
        }
        Path copy = folder.resolve("copy");
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(site.resolve("pack/site.zip")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = copy.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
            }
        }
        assertThat(copy.resolve("pack/briefing.pdf")).isNotEmptyFile();
        assertThat(Files.readString(site.resolve("index.html"))).contains("pack/site.zip");
        assertThat(Files.readString(copy.resolve("index.html")))
                .contains("pack/briefing.pdf")
                .doesNotContain("site.zip");
        assertThat(build().code()).isZero();
        assertThat(site.resolve("pack")).doesNotExist();
        assertThat(Files.readString(site.resolve("index.html"))).doesNotContain("briefing");
    }

    @Test
    @DisplayName("build --as-of leaves out what was published later, or perhaps later, and gives out no address")
    void as_of_a_day() throws IOException {
        Path preview = input.resolve("sample-preview.txt");
        Files.writeString(input.resolve("undated.txt"), "Nobody knows when this was written.\n");
        assertThat(build().code()).isZero();
        String recorded = Files.readString(input.resolve("permalinks.yaml"));
        Path then = folder.resolve("then");
        Outcome outcome =
                Outcome.of("build", input.toString(), "-o", then.toString(), "--as-of", published(preview), "--strict");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("1 article used").contains("Left out 2 articles");
        assertThat(Files.readString(then.resolve("about.html")))
                .contains("It was published after " + published(preview))
                .contains("It may have been published after " + published(preview));
        assertThat(files(then)).contains("sources/sample-preview.html").doesNotContain("sources/sample-report.html");
        assertThat(files(site).stream().filter(path -> path.startsWith("meetings/")))
                .containsAll(files(then).stream()
                        .filter(path -> path.startsWith("meetings/"))
                        .toList());
        assertThat(Files.readString(then.resolve("index.html"))).contains(", as of " + published(preview));
        assertThat(Files.readString(input.resolve("permalinks.yaml"))).isEqualTo(recorded);
    }

    private static String published(Path article) throws IOException {
        return Files.readString(article).replaceFirst("(?s).*published: (\\S+).*", "$1");
    }

    @Test
    void a_wrong_command_is_usage() {
        assertThat(Outcome.of("bild").code()).isEqualTo(2);
        assertThat(Outcome.of("build", "--no-such-option").code()).isEqualTo(2);
        assertThat(Outcome.of().code()).isEqualTo(2);
        assertThat(Outcome.of("--help").code()).isZero();
        assertThat(Outcome.of("--version").out()).startsWith("dossier ");
    }

    @Test
    void every_command_that_help_lists_answers_to_its_name() {
        List<String> commands = Outcome.of("--help")
                .out()
                .lines()
                .filter(line -> line.matches("  [a-z]+ {2,}.*"))
                .map(line -> line.strip().split(" ", 2)[0])
                .toList();
        assertThat(commands).contains("build", "check", "explain", "init", "diff", "serve", "pack", "help");
        assertThat(commands)
                .allSatisfy(command ->
                        assertThat(Outcome.of(command, "--help").out()).contains("dossier " + command));
    }

    private Outcome build() {
        return Outcome.of("build", input.toString(), "-o", site.toString());
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.map(path -> folder.relativize(path).toString()).toList();
        }
    }
}
