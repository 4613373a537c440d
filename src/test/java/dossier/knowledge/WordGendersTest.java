package dossier.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordGendersTest {
    @ParameterizedTest
    @CsvSource({
        "m,''",
        "f,''",
        "weak|m,weak",
        "honorific|f,honorific",
        "word,word",
        "former,former",
        "term,term",
        "'',''"
    })
    void a_class_is_told_without_whose_it_is(String classes, String rest) {
        assertThat(WordGenders.leftOut(classes)).isEqualTo(rest);
    }

    @Test
    void the_list_that_was_learnt_last_overrules_where_it_tells() {
        WordGenders genders = new WordGenders();
        genders.learn(Map.of("robin", "m", "kim", "f", "lee", "m"));
        genders.learn(Map.of("robin", "weak|f", "kim", "rare"));
        assertThat(genders.of("robin")).isEqualTo("f");
        assertThat(genders.of("kim")).isEqualTo("f");
        assertThat(genders.of("nobody")).isEmpty();
        assertThat(genders.areTwo("robin", "lee")).isTrue();
        assertThat(genders.areTwo("kim", "nobody")).isFalse();
    }
}
