package dossier.actors.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.actors.names.Line;
import dossier.actors.names.Told;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Letters or inner capitals are an organisation's")
class WordmarksTest {
    private final Wordmarks wordmarks = new Wordmarks(Told.LEXICON);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KXYZQ said that the road is closed.|KXYZQ",
                "The mayor told KXYZQ that it rains.|KXYZQ",
                "The mayor told the KXYZQ that it rains.|KXYZQ",
                "It rains, according to GreljWire on Monday.|GreljWire",
                "Those polled by GreljWire were sad.|GreljWire"
            })
    @DisplayName("when they report, are told, or are said to have done something")
    void told(String sentence, String mark) {
        assertThat(isTold(sentence, mark)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The KXYZQ was launched on Monday.|KXYZQ",
                "The mayor told McGrelj that it rains.|McGrelj",
                "The mayor told DeGrelj that it rains.|DeGrelj",
                "The mayor told XY that it rains.|XY",
                "The mayor told Grelj that it rains.|Grelj",
                "The mayor told Bob KXYZQ that it rains.|KXYZQ"
            })
    @DisplayName("not when nothing tells, they are too few, or a person's name has them")
    void open(String sentence, String mark) {
        assertThat(isTold(sentence, mark)).isFalse();
    }

    private boolean isTold(String sentence, String mark) {
        Line line = Told.line(sentence);
        int at = IntStream.range(0, line.size())
                .filter(i -> line.token(i).text().equals(mark))
                .findFirst()
                .orElseThrow();
        return wordmarks.isTold(line, at);
    }
}
