package dossier.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Copies of articles")
class CopiesTest {
    private static final List<String> STORY = Prose.sentences(new Random(5), 12);
    private static final List<String> NOTICE = Prose.sentences(new Random(6), 5);

    @Test
    void the_same_story_under_another_headline_is_a_copy() {
        assertThat(copies(
                        article("a", with("# Leaders agree on the canal", STORY)),
                        article("b", with("# Canal: a deal", STORY))))
                .containsExactly("b of a");
    }

    @Test
    void a_story_cut_from_the_bottom_is_a_copy_of_the_whole_one() {
        assertThat(copies(article("a", STORY.subList(0, 5)), article("b", STORY)))
                .containsExactly("a of b");
    }

    @Test
    void another_outlets_tail_makes_no_other_story() {
        assertThat(copies(article("a", STORY), article("b", join(STORY, NOTICE.subList(0, 3)))))
                .containsExactly("a of b");
    }

    @Test
    void a_shared_notice_at_the_end_makes_no_copy() {
        List<String> first = Prose.sentences(new Random(7), 3);
        List<String> second = Prose.sentences(new Random(8), 2);
        assertThat(copies(article("a", join(first, NOTICE)), article("b", join(second, NOTICE))))
                .isEmpty();
    }

    @Test
    void new_numbers_in_a_longer_story_make_it_an_update() {
        List<String> old = new ArrayList<>(STORY);
        old.set(0, "Rescuers said that 12 people had died in the harbour of the town when the ferry sank.");
        List<String> fresh = new ArrayList<>(join(STORY, Prose.sentences(new Random(9), 4)));
        fresh.set(0, old.get(0).replace("12", "31"));
        assertThat(copies(article("a", old), article("b", fresh))).isEmpty();
    }

    @Test
    void a_new_start_makes_it_an_update() {
        List<String> fresh = join(Prose.sentences(new Random(9), 14), STORY);
        assertThat(copies(article("a", STORY), article("b", fresh))).isEmpty();
    }

    @Test
    void the_earliest_copy_stands_for_the_others_if_dates_are_known() {
        Article paper = Clippings.article("a", LocalDate.of(2031, 3, 6), join(STORY, NOTICE.subList(0, 1)));
        Article agency = Clippings.article("b", LocalDate.of(2031, 3, 5), STORY);
        assertThat(copies(paper, agency)).containsExactly("a of b");
    }

    @Test
    void of_undated_copies_the_longest_stands_for_the_others() {
        assertThat(copies(article("a", STORY.subList(0, 8)), article("b", STORY), article("c", STORY.subList(0, 6))))
                .containsExactly("a of b", "c of b");
    }

    @Test
    @DisplayName("the passages of a copy repeat those of its origin, not the other way round")
    void passages_of_the_origin_stand() {
        assertThat(Dedupe.find(List.of(article("a", STORY.subList(0, 5)), article("b", STORY)))
                        .passages()
                        .values())
                .hasSize(5)
                .allSatisfy(repeat -> assertThat(repeat.sameAs().value()).startsWith("b/"));
    }

    private static Article article(String id, List<String> lines) {
        return Clippings.article(id, lines);
    }

    private static List<String> copies(Article... articles) {
        return Dedupe.find(List.of(articles)).copies().values().stream()
                .map(copy -> copy.copy() + " of " + copy.of())
                .sorted()
                .toList();
    }

    private static List<String> with(String title, List<String> lines) {
        return join(List.of(title), lines);
    }

    private static List<String> join(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
