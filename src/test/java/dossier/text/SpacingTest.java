package dossier.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpacingTest {
    @Test
    void every_run_of_white_space_becomes_one_space() {
        List<String> texts = List.of("", " ", "a b", "a  b", "a\tb", "a\r\n b ", "\u000B\fa", "a\u00A0 b", "no space");

        assertThat(texts).allSatisfy(text -> assertThat(Spacing.single(text)).isEqualTo(text.replaceAll("\\s+", " ")));
        assertThat(Spacing.single("on\n two  lines")).isEqualTo("on two lines");
    }
}
