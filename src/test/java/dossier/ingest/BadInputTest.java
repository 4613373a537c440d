package dossier.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dossier.model.Article;
import dossier.model.Corrections;
import dossier.model.Intake;
import dossier.model.Rejection;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be read is used with a warning, what can't is rejected with one sentence; nothing else is touched. */
final class BadInputTest {
    private static final String PROSE =
            "The envoys met on Monday in the old town hall and agreed to build a new bridge. ";

    @TempDir
    private Path folder;

    @Test
    void a_binary_file_under_a_text_name_is_rejected() throws IOException {
        assertThat(reason("x.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 1, 2, 3, 4}))
                .contains("no text");
    }

    @Test
    void a_text_cut_in_the_middle_of_a_character_is_read_with_a_warning() throws IOException {
        byte[] whole = (PROSE + "Zoë").getBytes(StandardCharsets.UTF_8);

        Article article = only("x.txt", Arrays.copyOf(whole, whole.length - 1));

        assertThat(article.warnings()).hasSize(1);
        assertThat(article.text()).startsWith(PROSE);
    }

    @Test
    void a_file_of_two_hundred_megabytes_is_rejected_unread() throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        try (FileChannel file =
                FileChannel.open(input.resolve("x.txt"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(PROSE.getBytes(StandardCharsets.UTF_8)), 200_000_000);
        }

        assertThat(Fixtures.read(input).rejections())
                .singleElement()
                .extracting(Rejection::reason)
                .asString()
                .contains("5 MB");
    }

    @Test
    void a_file_that_vanishes_before_it_is_read_is_rejected_and_the_others_are_read() throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        Files.writeString(input.resolve("gone.txt"), PROSE);
        Files.writeString(input.resolve("here.txt"), PROSE);
        Ingest ingest = new Ingest(input, Fixtures.TABLES, Corrections.NONE);
        Files.delete(input.resolve("gone.txt"));

        Intake intake = ingest.read();

        assertThat(intake.articles()).extracting(Article::file).containsExactly("here.txt");
        assertThat(intake.rejections())
                .singleElement()
                .extracting(Rejection::reason)
                .asString()
                .contains("vanished")
                .contains("build again");
    }

    @Test
    void a_file_that_may_not_be_read_is_rejected_with_what_to_do() throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        Path file = Files.writeString(input.resolve("secret.txt"), PROSE);
        Files.setPosixFilePermissions(file, Set.of());
        assumeFalse(Files.isReadable(file), "this user may read everything (root)");

        assertThat(Fixtures.read(input).rejections())
                .singleElement()
                .extracting(Rejection::reason)
                .asString()
                .contains("permission");
    }

    @Test
    void two_files_that_differ_only_in_case_are_two_articles() throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        Files.writeString(input.resolve("Talks.txt"), PROSE);
        Files.writeString(input.resolve("talks.txt"), PROSE);
        try (Stream<Path> files = Files.list(input)) {
            assumeTrue(files.count() == 2, "this file system does not tell the two apart");
        }

        assertThat(Fixtures.read(input).articles())
                .extracting(a -> a.id() + " " + a.file())
                .containsExactly("Talks Talks.txt", "talks-2 talks.txt");
    }

    @Test
    void an_empty_file_is_rejected_with_what_to_do() throws IOException {
        for (String name : List.of("a.txt", "b.html", "c.md")) {
            assertThat(reason(name, new byte[0])).contains("no words").contains("remove it");
            Files.delete(folder.resolve("input").resolve(name));
        }
    }

    @Test
    void a_line_of_a_megabyte_is_read() throws IOException {
        Article article = only("x.txt", PROSE.repeat(13_000).getBytes(StandardCharsets.UTF_8));

        assertThat(article.passages()).hasSize(13_000);
    }

    @Test
    void markup_nested_a_hundred_thousand_deep_is_read() throws IOException {
        String page = "<div>".repeat(100_000) + "<p>" + PROSE + "</p>" + "</div>".repeat(100_000);

        assertThat(only("x.html", page.getBytes(StandardCharsets.UTF_8)).text()).contains(PROSE.strip());
    }

    @Test
    void a_million_tiny_elements_are_read() throws IOException {
        String page = "<p>" + PROSE + "</p>" + "<b>x</b>".repeat(1_000_000) + "<p>" + PROSE + "</p>";

        assertThat(only("x.html", page.getBytes(StandardCharsets.UTF_8)).text()).contains(PROSE.strip());
    }

    @Test
    void an_external_entity_is_not_fetched() throws IOException {
        Files.createDirectories(folder.resolve("outside"));
        Files.writeString(folder.resolve("outside/secret"), "the secret");
        String page = "<!DOCTYPE html [<!ENTITY x SYSTEM \""
                + folder.resolve("outside/secret").toUri() + "\">]><html><body><p>" + PROSE + "&x;</p></body></html>";

        assertThat(only("x.xhtml", page.getBytes(StandardCharsets.UTF_8)).text())
                .contains("The envoys met")
                .doesNotContain("the secret");
    }

    @Test
    void links_that_lead_outside_or_in_circles_are_rejected_and_not_followed() throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        Path outside = Files.writeString(folder.resolve("outside.txt"), "the secret");
        Files.createSymbolicLink(input.resolve("a.txt"), outside);
        Files.createSymbolicLink(input.resolve("b"), input);
        Files.createSymbolicLink(input.resolve("c.txt"), input.resolve("nothing.txt"));
        Files.writeString(input.resolve("d.txt"), PROSE);
        Files.createSymbolicLink(input.resolve("e.txt"), input.resolve("d.txt"));

        Intake intake = Fixtures.read(input);

        assertThat(intake.articles()).extracting(Article::file).containsExactly("d.txt", "e.txt");
        assertThat(intake.rejections())
                .extracting(r -> r.file() + ": " + r.reason())
                .satisfiesExactly(
                        a -> assertThat(a).contains("a.txt").contains("leads out of the input folder"),
                        b -> assertThat(b).contains("b").contains("links to folders are not followed"),
                        c -> assertThat(c).contains("c.txt").contains("leads nowhere"));
    }

    @Test
    void a_name_with_line_breaks_and_markup_is_a_name() throws IOException {
        Article article = only("a\n<b>&\u0007.txt", PROSE.getBytes(StandardCharsets.UTF_8));

        assertThat(article.id().value()).isEqualTo("a-<b>&-");
    }

    @Test
    void a_file_of_another_kind_is_rejected_with_what_to_save_instead() throws IOException {
        assertThat(reason("x.json", "{}".getBytes(StandardCharsets.UTF_8)))
                .contains(".json")
                .contains("plain text");
    }

    @Test
    void a_page_saved_with_its_folder_is_one_article() throws IOException {
        Path files = Files.createDirectories(folder.resolve("input/talks_files"));
        Files.writeString(files.resolve("script.js"), "alert(1)");
        Files.writeString(files.resolve("frame.html"), "<p>" + PROSE + "</p>");

        Intake intake = Fixtures.read(
                folder.resolve("input"), "talks.html", ("<p>" + PROSE + "</p>").getBytes(StandardCharsets.UTF_8));

        assertThat(intake.articles()).hasSize(1);
        assertThat(intake.rejections()).isEmpty();
        assertThat(intake.files()).isEqualTo(1);
    }

    @Test
    void a_sidecar_overrules_the_files_own_metadata_and_is_no_article() throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        Files.writeString(input.resolve("talks.yaml"), "published: 2015-03-02\ntitle: The right title\ncolour: red\n");
        Files.writeString(input.resolve("alone.yaml"), "published: 2015-03-02\n");

        Intake intake = Fixtures.read(
                input,
                "talks.txt",
                ("---\ntitle: A wrong title\nauthor: Ada Lind\n---\n" + PROSE).getBytes(StandardCharsets.UTF_8));

        Article article = intake.articles().get(0);
        assertThat(article.metadata().title()).isEqualTo("The right title");
        assertThat(article.metadata().byline()).isEqualTo("Ada Lind");
        assertThat(article.metadata().published()).hasToString("2015-03-02");
        assertThat(article.warnings())
                .singleElement()
                .asString()
                .contains("talks.yaml")
                .contains("colour");
        assertThat(intake.rejections()).singleElement().extracting("file").isEqualTo("alone.yaml");
        assertThat(intake.files()).isEqualTo(2);
    }

    private Article only(String name, byte[] bytes) {
        Intake intake = Fixtures.read(folder.resolve("input"), name, bytes);
        assertThat(intake.rejections()).isEmpty();
        return intake.articles().get(0);
    }

    private String reason(String name, byte[] bytes) {
        Intake intake = Fixtures.read(folder.resolve("input"), name, bytes);
        assertThat(intake.articles()).isEmpty();
        return intake.rejections().get(0).reason();
    }
}
