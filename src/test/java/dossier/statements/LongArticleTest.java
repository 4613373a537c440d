package dossier.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dossier.model.Said;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An article of a megabyte in one line")
class LongArticleTest {
    private static final int AMOUNTS = 2000;
    private static final int MEGABYTE = 1_000_000;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @Test
    @DisplayName("is read in time that grows with its length, quotation after quotation")
    void of_many_quotations() {
        String sentence = "\"The well is deep,\" Ruiz said, and Novak agreed to pay 300 dollars for it. ";
        Said said = assertTimeoutPreemptively(LIMIT, () -> read(sentence));
        assertThat(said.quotes()).hasSize(MEGABYTE / sentence.length());
    }

    @Test
    @DisplayName("is read though its first quotation never ends")
    void of_a_quotation_without_end() {
        assertTimeoutPreemptively(LIMIT, () -> read("\u201CThe well is deep 'and so on, said those who "));
    }

    @Test
    @DisplayName("is read though its only sentence tells thousands of amounts and days")
    void of_a_list() {
        String item = "Moravia sold 300 ships on 3 May 2030 and ";
        StringBuilder list = new StringBuilder("person Ana Ruiz = Ruiz\nstate Moravia\non 2031-03-13\n")
                .append("date 3 May 2030 = 2030-05-03..2030-05-03\n\n");
        for (int i = 0; i < AMOUNTS; i++) {
            list.append(item);
        }
        Said said = assertTimeoutPreemptively(LIMIT, () -> Clipping.read(list + "Ruiz said so."));
        assertThat(said.figures()).isNotEmpty();
    }

    private static Said read(String sentence) {
        return Clipping.read("person Ana Ruiz = Ruiz\nperson Pavel Novak = Novak\n\n"
                + sentence.repeat(MEGABYTE / sentence.length()).strip());
    }
}
