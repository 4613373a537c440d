package dossier.actors.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({"sergei,sergey", "dmitry,dmitri", "mohammed,muhammad", "hussein,hussain"})
    void two_spellings_of_a_given_name_are_alike(String one, String other) {
        assertThat(Spelling.isAlike(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"mohammed,mahmoud", "daniel,daniela", "marie,mario", "robert,rupert", "ali,ala"})
    void two_names_are_not(String one, String other) {
        assertThat(Spelling.isAlike(one, other)).isFalse();
    }
}
