package dossier.actors.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A surname")
class FamilyNamesTest {
    private final FamilyNames names =
            new FamilyNames(Map.of("ruiz", "", "fox", "word", "-ovic", "ending", "-shvili", "ending"));

    @Test
    @DisplayName("of the list is sure unless the list calls it a word as well")
    void listed() {
        assertThat(weight("Ruiz")).isEqualTo(FamilyNames.SURE);
        assertThat(weight("Fox")).isEqualTo(1);
        assertThat(weight("Grelj")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Examplovic", "Grelashvili", "McExample", "O'Example", "O\u2019Example"})
    @DisplayName("is known by its ending, and by Mc and O'")
    void built(String name) {
        assertThat(weight(name)).isEqualTo(FamilyNames.SURE);
    }

    @ParameterizedTest
    @CsvSource({"ruiz", "Ovic", "Mcexample", "Mc", "Oexample", "examplovic"})
    @DisplayName("has a capital, a stem before its ending and a capital after Mc")
    void shape(String word) {
        assertThat(weight(word)).isZero();
    }

    private int weight(String word) {
        return names.weight(Token.of(word, 0).get(0));
    }
}
