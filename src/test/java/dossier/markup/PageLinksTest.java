package dossier.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The links and anchors of a page")
class PageLinksTest {
    private static final String[] PIECES = {
        "<a href=\"x.html#p1\">",
        "</a>",
        "<p id='a>b'>",
        "<img src=i.png alt>",
        "<form action='?q=1&amp;r=2'>",
        "</form>",
        "<!-- <a href=\"no\"> -->",
        "<script>\"<a href='no'>\"</script>",
        "<style>a{}</style>",
        "text & <3 > ",
        "&lt;a href&gt;",
        "<br/>",
        "<a\n HREF = \"Up.html\"\tID=Q>",
        "<svg viewBox=\"0 0 1 1\"><path d=\"M0\"/></svg>",
        "<a href=\"&#39;&eacute;\">"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!doctype html><title><a href=no></title><body id=top><a href=\"\">here</a>",
                "<a data-href=\"no\" href='yes' title=\"href='no'\">x</a>",
                "<textarea><a href=no></textarea><a href=yes>",
                "<a href=a/b/>x</a><p id=\"\"></p>"
            })
    @DisplayName("are those that a browser's parser finds")
    void as_parsed(String page) {
        assertThat(read(page)).isEqualTo(parsed(page));
    }

    @Test
    @DisplayName("are found in any order of tags, comments and scripts")
    void in_any_order() {
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            StringBuilder page = new StringBuilder("<!doctype html><body>");
            for (int more = random.nextInt(12); more > 0; more--) {
                page.append(PIECES[random.nextInt(PIECES.length)]);
            }
            assertThat(read(page.toString())).as(page.toString()).isEqualTo(parsed(page.toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<", "<a", "<a href", "<a href=", "<a href=\"x", "<!--", "<script>", "<a href=\"x\" /", "</"})
    @DisplayName("of a page that breaks off are those before its end")
    void broken_off(String end) {
        assertThat(read("<p id=\"p1\"><a href=\"a.html\">" + end).links()).contains("a.html");
    }

    private static PageLinks read(String page) {
        return PageLinks.ofHtml(page.getBytes(StandardCharsets.UTF_8));
    }

    private static PageLinks parsed(String page) {
        Document document = Jsoup.parse(page);
        Set<String> links = new LinkedHashSet<>();
        Set<String> anchors = new LinkedHashSet<>();
        document.getAllElements()
                .forEach(element -> element.attributes().forEach(attribute -> {
                    switch (attribute.getKey()) {
                        case "href", "src", "action" -> links.add(attribute.getValue());
                        case "id" -> anchors.add(attribute.getValue());
                        default -> {}
                    }
                }));
        return new PageLinks(links, anchors);
    }
}
