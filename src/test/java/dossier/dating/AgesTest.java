package dossier.dating;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.knowledge.TableReader;
import dossier.knowledge.Tables;
import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.ActorKind;
import dossier.model.Article;
import dossier.model.Cast;
import dossier.model.Corrections;
import dossier.model.Interval;
import dossier.model.Mention;
import dossier.model.Reference;
import dossier.model.Span;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An age")
final class AgesTest {
    private static final Tables TABLES = TableReader.read(Path.of("src/test/resources/dating/reference"));
    private static final Interval FIFTY = new Interval(LocalDate.of(1987, 4, 9), LocalDate.of(1988, 4, 8));

    @Test
    void behind_a_name_dates_the_article_by_the_birthday() {
        assertThat(date("Ada Halden, 50, met her neighbour.")).isEqualTo(FIFTY);
        assertThat(date("The president, Ada Halden (50), met her neighbour.")).isEqualTo(FIFTY);
        assertThat(date("They met Ada Halden, aged 50.")).isEqualTo(FIFTY);
    }

    @Test
    void before_a_name_dates_the_article_too() {
        assertThat(date("The 50-year-old president Ada Halden met her neighbour."))
                .isEqualTo(FIFTY);
    }

    @Test
    void is_not_any_number_behind_a_name() {
        assertThat(date("Ada Halden, 50 of her friends and a dog met.")).isEqualTo(Interval.OPEN);
        assertThat(date("The 50-year-old treaty, said Ada Halden, is dead.")).isEqualTo(Interval.OPEN);
    }

    private static Interval date(String text) {
        Article article = Written.article("a", null, text);
        ActorId id = new ActorId("person/ada-halden");
        Actor ada = new Actor(id, ActorKind.PERSON, "Ada Halden", List.of());
        int at = text.indexOf(ada.name());
        Mention mention =
                new Mention(id, article.id(), new Span(at, at + ada.name().length()), ada.name(), Reference.NAME);
        Cast cast = new Cast(Map.of(id, ada), Map.of(article.id(), List.of(mention)), List.of());
        return Dating.date(List.of(article), cast, TABLES, Corrections.NONE)
                .of(article.id())
                .interval();
    }
}
