package dossier.actors.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormsTest {
    private final NameForms forms = new NameForms(Told.LEXICON);

    @ParameterizedTest
    @CsvSource({
        "Bashar al-Assad,assad",
        "Bashar al-Assad,al assad",
        "Ursula von der Leyen,von der leyen",
        "Xi Jinping,xi",
        "Enrique Peña Nieto,pena nieto",
        "Donald Trump Jr,trump",
        "Mohammed bin Salman,bin salman"
    })
    void a_name_is_shortened_to_its_surname(String name, String surname) {
        assertThat(forms.surnames(words(name))).contains(surname);
    }

    @Test
    void a_son_is_not_called_by_his_fathers_name_alone() {
        assertThat(forms.surnames(words("Mohammed bin Salman"))).doesNotContain("salman");
    }

    @ParameterizedTest
    @CsvSource({
        "Recep Tayyip Erdoğan,Tayyip Erdogan",
        "Bashar al-Assad,Bashar Assad",
        "Donald J. Trump,Donald Trump",
        "Moon Jae-in,Moon Jae In",
        "Sergei Lavrov,Sergey Lavrov"
    })
    void forms_of_one_name_agree(String one, String other) {
        assertThat(forms.agree(words(one), words(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "George W. Bush,George H. W. Bush",
        "Donald Trump,Donald Trump Jr",
        "Bill Clinton,Hillary Clinton",
        "Kim Jong Un,Kim Jong Il",
        "Clinton,Hillary Clinton"
    })
    void names_of_two_people_do_not(String one, String other) {
        assertThat(forms.agree(words(one), words(other))).isFalse();
    }

    private static List<Token> words(String name) {
        return Token.of(name, 0);
    }
}
