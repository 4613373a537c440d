package dossier.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An article full of markup stays text")
class EscapingTest {
    private static final SampleSite SITE = SampleSite.of(SampleSite.HOSTILE);

    static Stream<String> html() {
        return SITE.files().keySet().stream().filter(path -> path.endsWith(".html"));
    }

    static Stream<String> markdown() {
        return SITE.files().keySet().stream().filter(path -> path.endsWith(".md"));
    }

    @ParameterizedTest
    @MethodSource("html")
    @DisplayName("in HTML: no element, attribute or script comes of it")
    void in_html(String path) {
        Document page = Jsoup.parse(SITE.text(path));
        assertThat(page.select("img, b, strong:not(.note *), style, iframe")).isEmpty();
        for (Element script : page.select("script")) {
            boolean ours = script.attr("src").endsWith("assets/script.js");
            boolean data = script.attr("type").equals("application/ld+json");
            assertThat(ours || data).as(script.outerHtml()).isTrue();
        }
        for (Element element : page.getAllElements()) {
            element.attributes()
                    .forEach(attribute -> assertThat(attribute.getKey())
                            .doesNotStartWith("on")
                            .isNotEqualTo("style"));
            assertThat(element.attr("href")).doesNotStartWithIgnoringCase("javascript:");
        }
    }

    @Test
    @DisplayName("and is all there to read")
    void is_all_there() {
        String article = Jsoup.parse(SITE.text("sources/vienna-markup.html")).text();
        assertThat(article)
                .contains("<script>alert(\"title\")</script> & `code` meet *again*")
                .contains("<img src=x onerror=alert(1)>")
                .contains("[read more](https://example.org/steal?x=1)")
                .contains("&lt;now&gt; &amp; then.");
    }

    /** Lines ready to copy; in them nothing is markup. */
    private static final Pattern CODE = Pattern.compile("(?ms)^```yaml$.*?^```$");

    @ParameterizedTest
    @MethodSource("markdown")
    @DisplayName("in Markdown: no link, tag, heading, list or formula comes of it")
    void in_markdown(String path) {
        String page = CODE.matcher(SITE.text(path)).replaceAll("");
        assertThat(page)
                .doesNotContainPattern("(?<!\\\\)\\]\\((?:javascript|https):")
                .doesNotContain("**meet**")
                .doesNotContainPattern("(?<!\\\\)<(?!a id=\"|/a>|ins>|/ins>|del>|/del>)[a-zA-Z/!]")
                .doesNotContainPattern("(?m)^# Not a heading")
                .doesNotContainPattern("(?m)^ *- not a list")
                .doesNotContainPattern("(?<!\\\\)\\$x");
    }

    @Test
    @DisplayName("in the files for programs")
    void in_data() {
        assertThat(SITE.text("feed.atom")).doesNotContain("<script");
        List<String> scripts = SITE.files().keySet().stream()
                .filter(path -> path.startsWith("search/"))
                .toList();
        assertThat(scripts)
                .isNotEmpty()
                .allSatisfy(path -> assertThat(SITE.text(path))
                        .startsWith("dossierSearch(\"")
                        .endsWith(");\n")
                        .hasLineCount(1));
    }
}
