package dossier.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The Markdown twin of a page")
class TwinTest {
    private static final Pattern TARGETS = Pattern.compile("\\]\\([^)]*\\)|<[^>]*>");
    private static final Pattern MARKS = Pattern.compile("\\[\\^[^\\]]*\\]");
    private static final String OTHER_FORM = "HTML";
    private static final Pattern ESCAPES = Pattern.compile("\\\\\\p{Punct}");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Stream<Arguments> pages() {
        return Stream.of(SampleSite.SEEDS, SampleSite.HOSTILE)
                .flatMap(input -> SampleSite.of(input).files().keySet().stream()
                        .filter(path -> path.endsWith(".html") && !path.equals("search.html"))
                        .map(path -> Arguments.of(input, path)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    @DisplayName("says the same as the page in HTML")
    void says_the_same(Path input, String path) {
        SampleSite site = SampleSite.of(input);
        Document html = Jsoup.parse(site.text(path));
        html.select(".unseen, #cited, .timeline .scale, .timeline figcaption, svg, #picture")
                .remove();
        Set<String> inHtml = words(texts(html, "main *"));
        String markdown =
                ESCAPES.matcher(site.text(path.replace(".html", ".md"))).replaceAll(" ");
        Set<String> inMarkdown = words(TARGETS.matcher(markdown).replaceAll(" "));
        assertThat(inMarkdown).containsAll(inHtml);
        Set<String> more =
                words(TARGETS.matcher(MARKS.matcher(markdown).replaceAll(" ")).replaceAll(" "));
        more.removeAll(words(texts(Jsoup.parse(site.text(path)), "*")));
        assertThat(more).containsOnly(OTHER_FORM);
    }

    private static String texts(Document page, String selector) {
        return page.select(selector).textNodes().stream().map(TextNode::text).collect(Collectors.joining(" "));
    }

    private static Set<String> words(String text) {
        return new LinkedHashSet<>(Arrays.asList(APART.split(text)));
    }
}
