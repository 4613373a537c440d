package dossier.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.render.TemplateFiles;
import dossier.render.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An office")
class OfficesTest {
    private static final Words ENGLISH = new Words(new TemplateFiles(null), "en");

    @Test
    @DisplayName("is told with whose it is, with the article where the name takes one")
    void says_whose_it_is() {
        assertThat(Offices.phrase(ENGLISH, "Prime Minister", "Turkey")).isEqualTo("Prime Minister of Turkey");
        assertThat(Offices.phrase(ENGLISH, "President", "Central African Republic"))
                .isEqualTo("President of the Central African Republic");
        assertThat(Offices.phrase(ENGLISH, "Secretary-General", "NATO")).isEqualTo("Secretary-General of NATO");
    }

    @Test
    @DisplayName("is its title alone when nobody says whose it is, or the title does")
    void does_not_repeat() {
        assertThat(Offices.phrase(ENGLISH, "President", null)).isEqualTo("President");
        assertThat(Offices.phrase(ENGLISH, "King of Jordan", "Jordan")).isEqualTo("King of Jordan");
    }
}
