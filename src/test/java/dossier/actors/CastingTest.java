package dossier.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.actors.names.Told;
import dossier.knowledge.Tables;
import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.ActorKind;
import dossier.model.Article;
import dossier.model.Cast;
import dossier.model.Corrections;
import dossier.model.Mention;
import dossier.model.Permalinks;
import dossier.model.SourceId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CastingTest {
    private static final Corrections.Note NOTE = new Corrections.Note("the editor knows", 3);

    private final Article full = Told.article("full", "Talks\nGreek Finance Minister Stavros Example spoke in Athens.");
    private final Article bare =
            Told.article("bare", "More talks\nGreek Finance Minister Example left. Example was tired.");
    private final Article other = Told.article("other", "A match\nMr. Example of Ohio won the prize.");

    @Test
    void a_surname_with_the_same_office_is_the_same_person() {
        Cast cast = cast(full, bare);
        assertThat(people(cast)).containsExactly("Stavros Example");
        assertThat(cast.mentions().get(new SourceId("bare")))
                .extracting(Mention::text)
                .contains("Example");
    }

    @Test
    void a_surname_alone_joins_nobody() {
        Cast cast = cast(full, other);
        assertThat(people(cast)).containsExactly("Stavros Example");
        assertThat(cast.mentions().get(new SourceId("other")))
                .extracting(Mention::text)
                .doesNotContain("Example");
    }

    @Test
    void a_title_and_surname_mean_the_one_of_another_article_whose_state_is_named_here() {
        Article here = Told.article("here", "Debt\nGreece must pay, Finance Minister Example said.");
        Article there = Told.article("there", "Debt\nPeru must pay, Finance Minister Example said.");
        Cast cast = cast(full, here, there);
        assertThat(people(cast)).containsExactly("Stavros Example");
        assertThat(cast.mentions().get(new SourceId("here")))
                .extracting(Mention::text)
                .contains("Example");
        assertThat(cast.mentions().get(new SourceId("there")))
                .extracting(Mention::text)
                .doesNotContain("Example");
    }

    @Test
    void a_title_before_a_surname_means_the_one_of_the_article_not_a_holder_of_an_office_that_it_does_not_speak_of() {
        Article talks = Told.article(
                "talks",
                "---\npublished: 2018-05-27\n---\nTalks\n"
                        + "North Korea's Kim Jong Un told South Korean President Moon Jae-in that he is committed.\n"
                        + "\"Chairman Kim and I have agreed to meet,\" Moon told reporters.");
        assertThat(people(cast(talks))).containsExactly("Kim Jong-un", "Moon Jae-in");
    }

    @Test
    void the_order_of_the_articles_does_not_matter() {
        List<Article> articles = new ArrayList<>(List.of(
                full, bare, other, Told.article("more", "Athens\nStavros Example met Irena Sample, 40, a baker.")));
        Cast first = Casting.cast(articles, Told.TABLES, Corrections.NONE, Permalinks.NONE);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(articles, new Random(seed));
            assertThat(Casting.cast(articles, Told.TABLES, Corrections.NONE, Permalinks.NONE))
                    .isEqualTo(first);
        }
    }

    @Test
    void an_actor_keeps_the_address_that_it_had() {
        Permalinks given = new Permalinks(
                List.of(),
                List.of(new Permalinks.ActorLink("the-minister", ActorKind.PERSON, List.of("Stavros Example"))));
        Cast cast = Casting.cast(List.of(full), Told.TABLES, Corrections.NONE, given);
        assertThat(cast.actors()).containsKey(new ActorId("actor/the-minister"));
    }

    @Test
    void an_address_once_given_is_not_given_to_another() {
        Permalinks given = new Permalinks(
                List.of(),
                List.of(new Permalinks.ActorLink("stavros-example", ActorKind.PERSON, List.of("Somebody Else"))));
        Cast cast = Casting.cast(List.of(full), Told.TABLES, Corrections.NONE, given);
        assertThat(cast.actors()).containsKey(new ActorId("actor/stavros-example-2"));
    }

    @Test
    void an_editor_joins_two_names() {
        Article nick = Told.article("nick", "Gossip\nMinister Stavvy Sample danced.");
        Corrections corrections = new Corrections(
                List.of(),
                List.of(),
                List.of(),
                List.of(new Corrections.Alias("Stavvy Sample", "Stavros Example", NOTE)),
                List.of(),
                List.of(),
                List.of());
        Cast cast = Casting.cast(List.of(full, nick), Told.TABLES, corrections, Permalinks.NONE);
        assertThat(people(cast)).containsExactly("Stavros Example");
    }

    @Test
    void an_editor_strikes_a_name_that_is_no_actors() {
        Corrections corrections = new Corrections(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Corrections.NotAnActor("Stavros Example", NOTE)),
                List.of(),
                List.of());
        Cast cast = Casting.cast(List.of(full), Told.TABLES, corrections, Permalinks.NONE);
        assertThat(people(cast)).isEmpty();
    }

    @Test
    void a_father_and_a_son_of_one_name_are_two_and_who_may_be_either_is_neither() {
        Article first = Told.article(
                "first",
                "---\npublished: 1990-09-10\n---\nTalks\nPresident George Bush met Mikhail Gorbachev in Helsinki.");
        Article second = Told.article(
                "second",
                "---\npublished: 2003-03-17\n---\nTalks\nPresident George Bush met Tony Blair in the Azores.");
        Article third = Told.article("third", "A library\nThe library has a letter by George Bush.");
        Cast cast = cast(first, second, third);
        assertThat(people(cast)).contains("George H. W. Bush", "George W. Bush", "George Bush");
        assertThat(named(cast, "third")).containsExactly("George Bush");
    }

    @Test
    void two_of_one_name_but_for_the_middle_are_two() {
        Article one = Told.article("one", "Papers\nGhana's former president John Agyekum Kufuor denied it.");
        Article two = Told.article("two", "Papers\nJohn Addo Kufuor, his eldest son, denied it.");
        assertThat(people(cast(one, two))).contains("John Addo Kufuor", "John Kufuor");
    }

    @Test
    void without_office_holders_a_title_alone_makes_a_person_with_office_and_state() {
        Article article = Told.article(
                "a",
                "Talks\nPresident Emmanuel Macron of France met Prime Minister Xanto Brell of Belgium and Foreign Minister"
                        + " Oyelu Ndaro of Kenya. Irena Sample wrote it down. Brell smiled, and Ndaro said Macron was late."
                        + " Chinese leader Xi Jinping and Hun Sen, the Cambodian prime minister, sent a note.");
        Cast cast = Casting.cast(List.of(article), withoutHolders(), Corrections.NONE, Permalinks.NONE);
        assertThat(people(cast))
                .containsExactly(
                        "Emmanuel Macron", "Hun Sen", "Irena Sample", "Oyelu Ndaro", "Xanto Brell", "Xi Jinping");
        assertThat(cast.offices())
                .extracting(held -> cast.actor(held.person()).name() + ": " + held.title() + " of "
                        + (held.of() == null ? "?" : cast.actor(held.of()).name()))
                .containsExactlyInAnyOrder(
                        "Emmanuel Macron: President of France",
                        "Xanto Brell: Prime Minister of Belgium",
                        "Oyelu Ndaro: Foreign Minister of Kenya",
                        "Xi Jinping: Leader of China",
                        "Hun Sen: Prime Minister of Cambodia");
        assertThat(named(cast, "a")).contains("Brell", "Ndaro", "Macron");
    }

    private static Tables withoutHolders() {
        Tables all = Told.TABLES;
        return new Tables(
                all.states(),
                all.organisations(),
                all.offices(),
                List.of(),
                all.births(),
                all.events(),
                all.cities(),
                all.conventions(),
                all.journeys(),
                all.words(),
                all.sha256());
    }

    private static List<String> named(Cast cast, String article) {
        return cast.mentions().getOrDefault(new SourceId(article), List.of()).stream()
                .map(Mention::text)
                .toList();
    }

    private static Cast cast(Article... articles) {
        return Casting.cast(List.of(articles), Told.TABLES, Corrections.NONE, Permalinks.NONE);
    }

    private static List<String> people(Cast cast) {
        return cast.actors().values().stream()
                .filter(actor -> actor.kind() == ActorKind.PERSON)
                .map(Actor::name)
                .sorted()
                .toList();
    }
}
