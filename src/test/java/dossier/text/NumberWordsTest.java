package dossier.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A number in words")
class NumberWordsTest {
    @Test
    void is_told_from_one_to_twenty_and_for_the_tens() {
        assertThat(NumberWords.value("one")).isEqualTo(1);
        assertThat(NumberWords.value("twelve")).isEqualTo(12);
        assertThat(NumberWords.value("twenty")).isEqualTo(20);
        assertThat(NumberWords.value("ninety")).isEqualTo(90);
    }

    @Test
    void is_none_where_the_word_is_no_number() {
        assertThat(NumberWords.value("a")).isNull();
        assertThat(NumberWords.value("hundred")).isNull();
        assertThat(NumberWords.value("")).isNull();
    }
}
