package dossier.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.Article;
import dossier.model.Intake;
import dossier.model.Passage;
import dossier.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a file, every word of its text is in one passage, and in one only. */
final class NoWordLostTest {
    private static final List<String> NAMES = List.of("case.txt", "case.html", "case.md");
    private static final int CASES = "full".equals(System.getProperty("proofs")) ? 20_000 : 500;

    @Test
    void no_word_is_lost_and_none_counted_twice_however_a_file_is_mutilated(@TempDir Path folder) throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (Path file : Fixtures.articles()) {
            seeds.add(Files.readAllBytes(file));
        }
        for (int i = 0; i < CASES; i++) {
            byte[] bytes = new Mutilation(new Random(i), seeds).bytes();
            for (String name : NAMES) {
                Files.deleteIfExists(folder.resolve(name));
            }
            Intake intake = Fixtures.read(folder, NAMES.get(i % NAMES.size()), bytes);
            assertThat(intake.articles().size() + intake.rejections().size())
                    .as("case %d", i)
                    .isEqualTo(1);
            int number = i;
            intake.articles().forEach(article -> check(number, article));
        }
    }

    private static void check(int number, Article article) {
        String text = article.text();
        int covered = 0;
        for (Passage passage : article.passages()) {
            Span span = passage.span();
            assertThat(span.start()).as("case %d: no overlap", number).isGreaterThanOrEqualTo(covered);
            assertThat(words(text.substring(covered, span.start())))
                    .as("case %d: words between passages", number)
                    .isZero();
            assertThat(span.of(text)).isEqualTo(passage.text());
            covered = span.end();
        }
        assertThat(words(text.substring(covered)))
                .as("case %d: words behind the last passage", number)
                .isZero();
    }

    private static long words(String text) {
        return text.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == '_')
                .count();
    }
}
