package dossier.text;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SentencesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr. Lund met Gen. Reyes on Friday.|Dr. Brun was absent.",
                "The U.S. President arrived.|He left the U.S.|The visit was short.",
                "No. 5 on the agenda is fishing.|The answer was no.|Fishing goes on.",
                "President George W. Lund spoke.|J. K. Reyes listened.",
                "It starts at 5 p.m. Monday.|It ends at 9 a.m. on Tuesday.",
                "The firm, Lund Inc., paid.|So did Reyes Corp. and Brun Ltd. yesterday.",
                "\"We will go.|It is late,\" she said.|\"Why now?\" he asked.",
                "“We will go.”|“When?” asked Lund.",
                "He called it “a start.”|Then he left.",
                "(The talks were closed.)|They lasted a day.",
                "The talks opened this week.|The ministers left.",
                "Prices rose 3.5 percent.|The rate is 0.25.",
                "See www.example.org for more.|It is free.",
                "He was born in St. Anna on Jan. 5, 1950.|She was not.",
                "Wait...|What?!|No!",
                "Sen. Ada Lind (R-Ariz.) spoke.|Rep. Tom Reyes (D-Calif.), too.",
                "The U.N. Security Council voted.|Lund vs. Reyes was not on the list.",
            })
    void prose_is_split_where_a_reader_would_split_it(String sentences) {
        List<String> expected = List.of(sentences.split("\\|", -1));
        String text = String.join(" ", expected);
        List<String> found = Sentences.of(text, new Span(0, text.length())).stream()
                .map(s -> s.of(text))
                .toList();
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void a_sentence_that_lacks_the_space_after_it_still_ends() {
        assertThat(split("It ended this week.The guests left.“Why?” nobody asked."))
                .containsExactly("It ended this week.", "The guests left.", "“Why?” nobody asked.");
    }

    @Test
    void line_breaks_and_no_break_spaces_inside_a_paragraph_are_space() {
        assertThat(split("The talks\nlasted\u00A0a day.\r\n    They ended."))
                .containsExactly("The talks\nlasted\u00A0a day.", "They ended.");
    }

    @Test
    void offsets_count_from_the_start_of_the_whole_text() {
        String text = "Headline\n\nOne. Two. Three.";
        assertThat(Sentences.of(text, new Span(10, 19))).containsExactly(new Span(10, 14), new Span(15, 19));
    }

    @Test
    void no_character_but_space_is_lost() {
        String text = "  \"Odd \" text . with ) marks.\" ' and … “so on ” — (1.) 2.) A.B.C. d.e. ";
        StringBuilder joined = new StringBuilder();
        split(text).forEach(joined::append);
        assertThat(joined.toString().replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }

    private static List<String> split(String text) {
        return Sentences.of(text, new Span(0, text.length())).stream()
                .map(s -> s.of(text))
                .toList();
    }
}
