package dossier.statements;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.ActorId;
import dossier.model.Corrections;
import dossier.model.Corrections.Note;
import dossier.model.Figure;
import dossier.model.Quote;
import dossier.model.Repeats;
import dossier.model.Said;
import dossier.model.SourceId;
import dossier.model.StatementKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What an editor says of a quote, a statement or a figure")
class EditorsWordTest {
    private static final String ARTICLE = """
        person Ana Ruiz = Ruiz
        person Pavel Novak = Novak

        "The wells are ours for ever," Ruiz said.
        Novak agreed to reopen the road. A flood killed 1,200 people in Lower Moravia.
        """;
    private static final SourceId SOURCE = new SourceId("a1");
    private static final Note NOTE = new Note("the recording", 3);

    @Test
    void gives_a_quote_its_speaker() {
        Quote quote = read(new Corrections.Speaker(
                        SOURCE, "wells are ours", List.of("Novak Pavel", "Pavel Novak"), NOTE))
                .quotes()
                .get(0);
        assertThat(quote.speakers()).containsExactly(new ActorId("pavel-novak"));
        assertThat(quote.evidence())
                .hasToString(NOTE.evidence("the editor names the speaker").toString());
    }

    @Test
    void takes_a_quotes_speaker_away() {
        Quote quote = read(new Corrections.Speaker(SOURCE, "wells are ours", List.of(), NOTE))
                .quotes()
                .get(0);
        assertThat(quote.speakers()).isEmpty();
        assertThat(quote.speakerText()).isNull();
    }

    @Test
    void sorts_a_statement_or_strikes_it() {
        assertThat(read(stated(StatementKind.PLEDGED)).statements())
                .singleElement()
                .returns(StatementKind.PLEDGED, s -> s.kind());
        assertThat(read(stated(null)).statements()).isEmpty();
    }

    @Test
    void mends_a_figure_or_strikes_it() {
        assertThat(read(counted(new BigDecimal(120))).figures())
                .extracting(Figure::value)
                .containsExactly(new BigDecimal(120));
        assertThat(read(counted(null)).figures()).isEmpty();
    }

    @Test
    void does_not_touch_other_articles() {
        Corrections.Speaker elsewhere =
                new Corrections.Speaker(new SourceId("a2"), "wells are ours", List.of("Pavel Novak"), NOTE);
        assertThat(read(elsewhere).quotes().get(0).speakers()).containsExactly(new ActorId("ana-ruiz"));
    }

    private static Corrections.Stated stated(@Nullable StatementKind kind) {
        return new Corrections.Stated(SOURCE, "reopen the road", kind, null, NOTE);
    }

    private static Corrections.Counted counted(@Nullable BigDecimal value) {
        return new Corrections.Counted(SOURCE, "1,200", value, NOTE);
    }

    private static Said read(Record correction) {
        return Clipping.read(
                ARTICLE,
                new Repeats(Map.of(), Map.of()),
                new Corrections(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        correction instanceof Corrections.Speaker speaker ? List.of(speaker) : List.of(),
                        correction instanceof Corrections.Stated stated ? List.of(stated) : List.of(),
                        correction instanceof Corrections.Counted counted ? List.of(counted) : List.of(),
                        List.of(),
                        List.of()));
    }
}
