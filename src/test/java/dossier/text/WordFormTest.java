package dossier.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordFormTest {
    @Test
    void a_word_that_comes_again_has_the_form_that_it_had() {
        assertThat(WordForm.of("Treaty")).isEqualTo(WordForm.of("Treaty")).isNotEqualTo(WordForm.of("treaty"));
    }

    @Test
    void it_knows_how_the_word_is_written_and_compared() {
        WordForm form = WordForm.of("TURKEY\u2019S");

        assertThat(List.of(form.text(), form.folded(), form.bare()))
                .containsExactly("TURKEY\u2019S", "turkey's", "turkey");
        assertThat(form.isShouted() && form.isCapitalised() && form.isWord()).isTrue();
        assertThat(form.isNumber()).isFalse();
    }

    @Test
    void words_of_any_length_and_script_never_take_one_anothers_form() {
        Random random = new Random(7);
        for (int i = 0; i < 100_000; i++) {
            StringBuilder word = new StringBuilder();
            for (int length = 1 + random.nextInt(12); length > 0; length--) {
                word.append((char) (random.nextInt(8) == 0 ? 0x400 + random.nextInt(64) : 'A' + random.nextInt(58)));
            }
            WordForm form = WordForm.of(word.toString());
            assertThat(form.text()).isEqualTo(word.toString());
            assertThat(form.folded()).isEqualTo(Folding.fold(word.toString()).toLowerCase(Locale.ROOT));
        }
    }
}
