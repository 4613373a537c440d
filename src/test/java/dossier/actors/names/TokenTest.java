package dossier.actors.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenTest {
    @Test
    void a_hyphen_divides_a_word_and_ties_its_parts() {
        List<Token> tokens = Token.of("Ban Ki-moon", 0);
        assertThat(tokens).extracting(Token::text).containsExactly("Ban", "Ki", "moon");
        assertThat(tokens).extracting(Token::glued).containsExactly(false, false, true);
    }

    @Test
    void a_possessive_ending_is_no_part_of_the_name() {
        Token token = Token.of("Turkey\u2019s", 10).get(0);
        assertThat(token.text()).isEqualTo("Turkey");
        assertThat(token.possessive()).isTrue();
        assertThat(token.end()).isEqualTo(16);
    }

    @Test
    void an_initial_keeps_its_full_stop_but_the_end_of_a_sentence_does_not() {
        assertThat(Token.of("George W. Bush lost.", 0))
                .extracting(Token::text)
                .containsExactly("George", "W.", "Bush", "lost", ".");
    }

    @Test
    void full_stops_of_an_abbreviation_do_not_count() {
        assertThat(Token.of("U.S. troops", 0).get(0).fold()).isEqualTo("us");
    }

    @Test
    void a_lone_hyphen_is_a_mark() {
        assertThat(Token.of("Syria - an issue", 0))
                .extracting(Token::text)
                .containsExactly("Syria", "-", "an", "issue");
    }
}
