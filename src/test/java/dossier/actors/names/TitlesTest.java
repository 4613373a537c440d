package dossier.actors.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitlesTest {
    @Test
    void a_state_before_the_office_says_whose_it_is() {
        Title title = title("Turkish Prime Minister Ahmet Example spoke.");
        assertThat(title.wording()).isEqualTo("Prime Minister");
        assertThat(title.isOf("Turkey")).isTrue();
    }

    @Test
    void a_body_after_the_office_says_whose_it_is() {
        Title title = title("The special envoy for Syria was late.");
        assertThat(title.wording()).isEqualTo("Special Envoy");
        assertThat(title.isOf("Syria")).isTrue();
    }

    @Test
    void where_a_head_of_state_goes_is_no_part_of_the_title() {
        String visit = "No U.S. president to Cuba came.";
        assertThat(Titles.in(Told.line(visit), Told.LEXICON).get(0).to()).isEqualTo(3);
        String envoy = "The ambassador to Cuba came.";
        assertThat(Titles.in(Told.line(envoy), Told.LEXICON).get(0).to()).isEqualTo(4);
    }

    @Test
    void a_short_form_is_written_out() {
        assertThat(title("The Turkish PM spoke.").wording()).isEqualTo("Prime Minister");
    }

    @Test
    void a_state_inside_the_wording_of_the_office_is_taken_out() {
        Title title = title("US Secretary of State Jane Example spoke.");
        assertThat(title.wording()).isEqualTo("Secretary of State");
        assertThat(title.isOf("United States")).isTrue();
    }

    @Test
    void former_offices_are_former() {
        assertThat(title("The former French president slept.").former()).isTrue();
        assertThat(title("French former president Jean Example slept.").former())
                .isTrue();
    }

    @Test
    void a_role_is_no_office() {
        assertThat(title("The fisherman was silent.").office()).isFalse();
    }

    private static Title title(String sentence) {
        return Titles.in(Told.line(sentence), Told.LEXICON).get(0);
    }
}
