package dossier.pack.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BindingTest {
    @Test
    void a_day_that_ends_a_title_is_not_said_again_but_that_of_a_year_is() {
        assertThat(Binding.isDayOf("Thaci and Dacic meet in Brussels, 19 October 2012", "Friday 19 October 2012"))
                .isTrue();
        assertThat(Binding.isDayOf("Erdogan and Putin meet in Moscow, 2012", "Wednesday 18 July 2012"))
                .isFalse();
        assertThat(Binding.isDayOf("Telephone call between Zelensky and Xi", "Wednesday 26 April 2023"))
                .isFalse();
    }
}
