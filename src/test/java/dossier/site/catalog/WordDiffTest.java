package dossier.site.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.site.catalog.WordDiff.Change;
import dossier.site.catalog.WordDiff.Part;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A word diff")
class WordDiffTest {
    @Test
    @DisplayName("tells which words went and which came")
    void tells_changes() {
        assertThat(WordDiff.between("They agreed on trade.", "They agreed on free trade."))
                .containsExactly(
                        new Part(Change.SAME, "They agreed on"),
                        new Part(Change.ADDED, " free"),
                        new Part(Change.SAME, " trade."));
    }

    @Test
    @DisplayName("of the same words is one part")
    void of_the_same() {
        assertThat(WordDiff.between("As it was.", "As it was.")).containsExactly(new Part(Change.SAME, "As it was."));
    }

    @Test
    @DisplayName("of two long texts shows both whole, and does not take for ever")
    void of_long_texts() {
        String one = "a b ".repeat(5_000);
        String other = "c d ".repeat(5_000);
        assertThat(WordDiff.between(one, other))
                .containsExactly(new Part(Change.REMOVED, one), new Part(Change.ADDED, other));
    }
}
