package dossier.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dossier.model.Article;
import dossier.model.Corrections;
import dossier.model.Intake;
import dossier.model.Rejection;
import dossier.model.SourceId;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IngestTest {
    private static final String TEXT = "Envoys meet at last\n\nThe envoys met on Monday. They parted friends.\n";

    @TempDir
    private Path folder;

    private Path input;

    @BeforeEach
    void makeInput() {
        input = folder.resolve("input");
    }

    @Test
    void an_article_is_named_after_its_file_and_its_passages_are_counted_from_one() throws IOException {
        write("talks.txt", TEXT);

        Article article = only();

        assertThat(article.id()).isEqualTo(new SourceId("talks"));
        assertThat(article.passages())
                .extracting(p -> p.id().value())
                .containsExactly("talks/p1", "talks/p2", "talks/p3");
    }

    @Test
    void files_of_one_name_are_told_apart_by_a_number_in_the_order_of_their_paths() throws IOException {
        write("b/talks.txt", TEXT);
        write("a/talks.txt", TEXT);
        write("c/Talks.txt", TEXT);

        assertThat(read().articles())
                .extracting(a -> a.id() + " " + a.file())
                .containsExactly("Talks-3 c/Talks.txt", "talks a/talks.txt", "talks-2 b/talks.txt");
    }

    @Test
    void the_editors_files_are_no_articles_and_hidden_files_are_counted() throws IOException {
        write("talks.txt", TEXT);
        write("dossier.yaml", "title: x");
        write("corrections.yaml", "");
        write("permalinks.yaml", "");
        write("notes/overview.md", TEXT);
        write("reference/states.csv", "name");
        write("templates/page.html", "x");
        write(".DS_Store", "x");
        write("deep/notes/real.txt", TEXT);

        Intake intake = read();

        assertThat(intake.articles()).extracting(Article::file).containsExactly("deep/notes/real.txt", "talks.txt");
        assertThat(intake.files()).isEqualTo(2);
        assertThat(intake.ignored()).isEqualTo(1);
    }

    @Test
    void a_file_without_words_is_rejected_with_what_to_do() throws IOException {
        write("empty.txt", "");
        write("marks.txt", " \n***\n--\n");

        assertThat(read().rejections())
                .extracting(Rejection::file, Rejection::reason)
                .containsExactly(
                        tuple("empty.txt", "It holds no words; remove it, or save the article's text in it."),
                        tuple("marks.txt", "It holds no words; remove it, or save the article's text in it."));
    }

    @Test
    void an_article_that_the_editor_excludes_is_rejected_with_the_editors_reason() throws IOException {
        write("talks.txt", TEXT);
        Corrections corrections = new Corrections(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Corrections.Exclusion(
                        new SourceId("talks"), new Corrections.Note("a hoax, withdrawn by its publisher", 3))));

        Intake intake = Ingest.read(input, Fixtures.TABLES, corrections);

        assertThat(intake.articles()).isEmpty();
        assertThat(intake.rejections())
                .singleElement()
                .extracting(Rejection::reason)
                .asString()
                .contains("a hoax, withdrawn by its publisher");
    }

    @Test
    void every_usual_encoding_gives_the_same_text() throws IOException {
        String text = "Zoë met Žižek\n\n“It’s late,” Zoë said.\n";
        bytes("a.txt", text.getBytes(StandardCharsets.UTF_8));
        bytes("b.txt", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
        bytes("c.txt", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
        bytes("d.txt", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE));
        bytes("e.txt", text.getBytes(Charset.forName("windows-1252")));
        bytes("f.txt", text.getBytes(StandardCharsets.UTF_16LE));

        List<Article> articles = read().articles();

        assertThat(articles).extracting(Article::text).containsOnly(text);
        assertThat(articles.get(4).warnings()).singleElement().asString().contains("windows-1252");
        assertThat(articles.get(0).warnings()).isEmpty();
    }

    @Test
    void line_ends_stay_as_they_are_in_the_text_and_make_no_difference_to_the_passages() throws IOException {
        write("unix.txt", TEXT);
        write("windows.txt", TEXT.replace("\n", "\r\n"));

        List<Article> articles = read().articles();

        assertThat(articles.get(1).text()).contains("\r\n");
        assertThat(Fixtures.outline(articles.get(1))).isEqualTo(Fixtures.outline(articles.get(0)));
    }

    @Test
    void wrong_front_matter_is_a_warning_with_its_line_and_the_article_is_used() throws IOException {
        write("talks.txt", "---\ntitle: a: b: c\n---\n" + TEXT);
        write("days.txt", "---\npublished: soon\ncolour: red\n---\n" + TEXT);

        List<Article> articles = read().articles();

        assertThat(articles).hasSize(2);
        assertThat(articles.get(0).warnings()).anySatisfy(w -> assertThat(w).contains("published: soon"));
        assertThat(articles.get(0).warnings()).anySatisfy(w -> assertThat(w).contains("colour"));
        assertThat(articles.get(1).warnings()).singleElement().asString().contains("line 2");
    }

    @Test
    void the_language_is_told_where_it_is_clear() throws IOException {
        write(
                "de.txt",
                ("Die Minister trafen sich am Montag in der Hauptstadt und sprachen über den Handel. "
                                + "Sie wollen sich im Herbst noch einmal treffen, weil nicht alles geklärt wurde. ")
                        .repeat(3));
        write(
                "en.txt",
                ("The ministers met on Monday in the capital and talked about trade with their hosts. "
                                + "They will meet again in the autumn, because not all of it has been settled. ")
                        .repeat(3));
        write("ru.txt", "Министры встретились в понедельник в столице и говорили о торговле. ".repeat(3));
        write("few.txt", "Lund, Reyes, Brun.");

        assertThat(read().articles())
                .extracting(a -> a.id() + " " + a.metadata().language())
                .containsExactly("de de", "en en", "few null", "ru ru");
    }

    private Article only() {
        return read().articles().get(0);
    }

    private Intake read() {
        return Fixtures.read(input);
    }

    private void write(String file, String text) throws IOException {
        bytes(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(String file, byte[] bytes) throws IOException {
        Path path = input.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
    }
}
