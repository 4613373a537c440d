package dossier.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.Article;
import dossier.model.PassageId;
import dossier.model.Repeat;
import dossier.model.Repeats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Repeated passages")
class PassageRepeatsTest {
    private static final String PLEDGE = "The two leaders pledged to open the border crossing to trucks again.";
    private static final String OTHER = "Farmers on both sides have waited for that decision for a long time.";

    static Stream<List<String>> same() throws IOException {
        return pairs("same-passages.txt");
    }

    static Stream<List<String>> different() throws IOException {
        return pairs("different-passages.txt");
    }

    @ParameterizedTest
    @MethodSource("same")
    void small_differences_of_wording_do_not_matter(List<String> pair) {
        assertThat(find(article("a", pair.get(0)), article("b", pair.get(1))).passages())
                .containsOnlyKeys(new PassageId("b/p1"));
    }

    @ParameterizedTest
    @MethodSource("different")
    void another_number_day_name_or_negation_is_another_statement(List<String> pair) {
        assertThat(find(article("a", pair.get(0)), article("b", pair.get(1))).passages())
                .isEmpty();
    }

    @Test
    void a_repeat_says_whether_its_words_are_the_same() {
        Repeats repeats = find(
                article("a", PLEDGE),
                article("b", PLEDGE.toUpperCase(Locale.ROOT)),
                article("c", PLEDGE.replace("again", "soon")));
        assertThat(repeats.passages().values())
                .containsExactlyInAnyOrder(
                        new Repeat(new PassageId("b/p1"), new PassageId("a/p1"), true),
                        new Repeat(new PassageId("c/p1"), new PassageId("a/p1"), false));
    }

    @Test
    void a_body_pasted_twice_repeats_every_sentence_even_the_short_ones() {
        Repeats repeats = find(article("a", PLEDGE, "He smiled.", OTHER, PLEDGE, "He smiled.", OTHER));
        assertThat(repeats.passages())
                .containsOnlyKeys(new PassageId("a/p4"), new PassageId("a/p5"), new PassageId("a/p6"));
        assertThat(repeats.original(new PassageId("a/p5"))).isEqualTo(new PassageId("a/p2"));
    }

    @Test
    void a_short_sentence_repeats_only_beside_a_repeat() {
        assertThat(find(article("a", PLEDGE, "He smiled."), article("b", OTHER, "He smiled."))
                        .passages())
                .isEmpty();
        assertThat(find(article("a", PLEDGE, "He smiled."), article("b", PLEDGE, "He smiled."))
                        .passages())
                .containsOnlyKeys(new PassageId("b/p1"), new PassageId("b/p2"));
    }

    @Test
    void a_title_given_twice_is_one_title_however_short() {
        assertThat(find(article("a", "# Border opens", "# Border opens", PLEDGE))
                        .passages())
                .containsOnlyKeys(new PassageId("a/p2"));
    }

    @Test
    void boilerplate_takes_no_part() {
        String notice = "- All rights are reserved and nothing of this may be printed again.";
        assertThat(find(article("a", notice), article("b", notice)).passages()).isEmpty();
    }

    @Test
    void what_happened_on_wednesday_of_another_year_is_not_the_same() {
        String line = "The two leaders spoke by telephone on Wednesday about the ceasefire in the valley.";
        Article first = Clippings.article("a", LocalDate.of(2031, 3, 5), List.of(line));
        Article copied = Clippings.article("b", LocalDate.of(2031, 3, 6), List.of(line));
        Article later = Clippings.article("c", LocalDate.of(2033, 5, 4), List.of(line));
        assertThat(find(first, copied, later).passages()).containsOnlyKeys(new PassageId("b/p1"));
    }

    @Test
    void a_passage_stands_for_those_that_come_after_it_in_time() {
        Article later = Clippings.article("a", LocalDate.of(2031, 3, 6), List.of(PLEDGE));
        Article earlier = Clippings.article("b", LocalDate.of(2031, 3, 5), List.of(PLEDGE));
        assertThat(find(later, earlier).original(new PassageId("a/p1"))).isEqualTo(new PassageId("b/p1"));
    }

    @Test
    @DisplayName("what stands for a repeat is never a repeat itself, in any order of the articles")
    void one_passage_stands_for_all() {
        List<Article> articles = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            List<String> lines = new ArrayList<>(Prose.sentences(new Random(1), 12));
            lines.replaceAll(line -> random.nextInt(3) == 0 ? Prose.vary(line, random) : line);
            articles.add(Clippings.article("s" + i, lines));
        }
        Repeats repeats = Dedupe.find(articles);
        assertThat(repeats.passages()).isNotEmpty();
        assertThat(repeats.passages().values())
                .allSatisfy(repeat -> assertThat(repeats.passages()).doesNotContainKey(repeat.sameAs()));
        for (int shuffle = 0; shuffle < 5; shuffle++) {
            Collections.shuffle(articles, random);
            assertThat(Dedupe.find(articles)).isEqualTo(repeats);
        }
    }

    @Test
    @DisplayName("of planted variants at least 98 in 100 are found, and 99 in 100 of those found were planted")
    void planted_variants_are_found() {
        Planted planted =
                Planted.among("full".equals(System.getProperty("proofs")) ? 1_000_000 : 10_000, new Random(42));
        Repeats repeats = Dedupe.find(planted.articles());
        assertThat(planted.recall(repeats)).isGreaterThanOrEqualTo(0.98);
        assertThat(planted.precision(repeats)).isGreaterThanOrEqualTo(0.99);
    }

    private static Article article(String id, String... lines) {
        return Clippings.article(id, List.of(lines));
    }

    private static Repeats find(Article... articles) {
        return Dedupe.find(List.of(articles));
    }

    private static Stream<List<String>> pairs(String file) throws IOException {
        String text = Files.readString(Path.of("src/test/resources/dedupe", file));
        return Stream.of(text.split("\\R\\R+", -1)).map(pair -> pair.lines().toList());
    }
}
