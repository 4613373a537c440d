package dossier.site.data;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.site.data.SearchIndex.Entry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The search index")
class SearchIndexTest {
    private static final Pattern TERM = Pattern.compile("\"(\\w+)\":\"([^\"]*)\"");
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    @Test
    @DisplayName("finds one sentence of an article by its title, and each by its own words")
    void one_sentence_by_its_title() {
        Map<String, String> terms = terms(List.of(
                new Entry("s", "Ferries", "sources/a.html#p1", "The harbour closed."),
                new Entry("s", "Ferries", "sources/a.html#p2", "The harbour opened."),
                new Entry("s", "Ferries", "sources/b.html#p1", "The envoy left.")));
        assertThat(sentences(terms.getOrDefault("ferries", ""))).isEqualTo(2);
        assertThat(sentences(terms.getOrDefault("harbour", ""))).isEqualTo(2);
        assertThat(sentences(terms.getOrDefault("envoy", ""))).isEqualTo(1);
    }

    @Test
    @DisplayName("changes in few of its files when a sentence of an article changes")
    void a_sentence_changes_few_files() {
        List<Entry> entries = entries(3_000);
        Map<String, byte[]> before = SearchIndex.write(entries);
        Entry one = entries.get(20_000);
        entries.set(20_000, new Entry(one.kind(), one.title(), one.link(), "The lighthouse keeper spoke."));
        assertThat(before).hasSizeGreaterThan(500);
        assertThat(changed(before, SearchIndex.write(entries))).hasSizeLessThan(25);
    }

    @Test
    @DisplayName("changes in few of its files of pages when an article comes")
    void an_article_changes_few_pages() {
        List<Entry> entries = entries(3_000);
        Map<String, byte[]> before = SearchIndex.write(entries);
        entries.addAll(0, page("sources/new.html", new Random(3)));
        assertThat(changed(before, SearchIndex.write(entries)).filter(name -> name.contains("/d")))
                .hasSizeLessThan(5);
    }

    @Test
    @DisplayName("tells of each file of terms the first, and has each term in one file")
    void terms_stand_in_order() {
        Map<String, byte[]> files = SearchIndex.write(entries(3_000));
        List<String> all = IntStream.iterate(0, i -> files.containsKey("search/t" + i + ".js"), i -> i + 1)
                .mapToObj(i -> text(files, "t" + i))
                .flatMap(text -> TERM.matcher(text).results().map(found -> found.group(1)))
                .toList();
        assertThat(all).isSorted().doesNotHaveDuplicates();
        Matcher first = Pattern.compile("\"first\":\\[(.*?)]").matcher(text(files, "terms"));
        assertThat(first.find()).isTrue();
        assertThat(List.of(first.group(1).replace("\"", "").split(",")))
                .hasSizeGreaterThan(5)
                .isSorted()
                .allMatch(all::contains);
    }

    private static List<Entry> entries(int pages) {
        Random random = new Random(11);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            entries.addAll(page("sources/p" + i + ".html", random));
        }
        return entries;
    }

    private static List<Entry> page(String address, Random random) {
        return IntStream.range(0, 8)
                .mapToObj(s -> new Entry(
                        "s",
                        "Page",
                        address + "#p" + s,
                        random.ints(12, 0, 20_000).mapToObj(w -> "word" + w).collect(Collectors.joining(" "))))
                .toList();
    }

    private static Stream<String> changed(Map<String, byte[]> before, Map<String, byte[]> after) {
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .filter(name -> !Arrays.equals(before.get(name), after.get(name)));
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get("search/" + name + ".js"), StandardCharsets.UTF_8);
    }

    /** How many sentences the postings hold: a number is some digits of which the last is small. */
    private static int sentences(String postings) {
        int sentences = 0;
        boolean turned = false;
        boolean odd = false;
        boolean begins = true;
        for (int i = 0; i < postings.length(); i++) {
            int value = DIGITS.indexOf(postings.charAt(i));
            odd = begins ? value % 2 == 1 : odd;
            begins = value >= 0 && value < 32;
            if (begins) {
                sentences += turned || odd ? 1 : 0;
                turned = !turned && !odd;
            }
        }
        return sentences;
    }

    /** Each term with its sentences. */
    private static Map<String, String> terms(List<Entry> entries) {
        Map<String, byte[]> files = SearchIndex.write(entries);
        return files.keySet().stream()
                .filter(name -> name.matches(".*/t\\d+\\.js"))
                .map(name -> new String(files.get(name), StandardCharsets.UTF_8))
                .flatMap(text -> TERM.matcher(text).results())
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
    }
}
