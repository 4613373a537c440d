package dossier.pack.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BrevityTest {
    @Test
    void a_title_of_four_lines_is_whole_and_a_longer_one_ends_after_a_word() {
        String four = "word ".repeat(60).strip();
        assertThat(Brevity.title(four)).isEqualTo(four);
        assertThat(Brevity.title(four + " and another"))
                .isEqualTo(four + "…")
                .hasSizeLessThanOrEqualTo(Brevity.TITLE + 1);
    }

    @Test
    void a_word_that_no_line_can_hold_is_cut_and_the_words_around_it_stay() {
        String text = Run.of("before " + "x".repeat(300_000) + " after").text();
        assertThat(text).startsWith("before xxx").endsWith("xxx… after").hasSizeLessThan(Brevity.WORD + 20);
    }

    @Test
    void a_text_without_spaces_that_may_be_broken_anywhere_is_whole() {
        String text = "会談は東京で行われた。".repeat(200);
        assertThat(Run.of(text).text()).isEqualTo(text);
    }

    @Test
    void a_letter_of_two_characters_is_not_halved() {
        String text = Run.of("a" + "\uD835\uDC00".repeat(400)).text();
        assertThat(text.codePoints().skip(1).boxed()).containsOnly(0x1D400, (int) '…');
    }
}
