package dossier.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A link is followed")
class DeadLinkTest {
    private final LinkCheck check = new LinkCheck();
    private final Map<String, byte[]> pages = new TreeMap<>();

    @Test
    @DisplayName("to a file that must be there: a dead one is told with its page")
    void to_a_file() {
        read("meetings/a.html", "<a href=\"../actors/b.html\">b</a>");
        assertThatThrownBy(() -> follow(Set.of("meetings/a.html")))
                .isInstanceOf(DeadLinkException.class)
                .hasMessage("meetings/a.html: the link ../actors/b.html leads to no file");
    }

    @Test
    @DisplayName("to an anchor that must be on that page")
    void to_an_anchor() {
        read("a.html", "<a href=\"b.html#p2\">b</a>");
        read("b.html", "<p id=\"p1\">b</p>");
        assertThatThrownBy(() -> follow(Set.of("a.html", "b.html")))
                .hasMessageContaining("b.html#p2 leads to no anchor on that page");
    }

    @Test
    @DisplayName("in Markdown too, where only what is not escaped is a link")
    void in_markdown() {
        read("a.md", "[b](b.md#p1), \\[not\\](nowhere.md), [x\\\\](gone.md) and <a id=\"p1\"></a>");
        read("b.md", "<a id=\"p1\"></a>");
        assertThatThrownBy(() -> follow(Set.of("a.md", "b.md"))).hasMessage("a.md: the link gone.md leads to no file");
    }

    @Test
    @DisplayName("as an editor's note has it: with a title, with a percent sign, to a telephone")
    void of_a_note() {
        read("a.md", "[b](b.md \"B\"), [b](<b.md>), [c](tel:+3726311), [d](//example.org/d)");
        read("b.md", "");
        assertThat(follow(Set.of("a.md", "b.md"))).isEqualTo(1);
        read("c.html", "<a href=\"100%.html\">x</a><a href=\"javascript:run()\">y</a>");
        assertThatThrownBy(() -> follow(Set.of("a.md", "b.md", "c.html")))
                .isInstanceOf(DeadLinkException.class)
                .hasMessageContaining("c.html: the link 100%.html leads to no file")
                .hasMessageContaining("c.html: the link javascript:run() leads to no file");
    }

    @Test
    @DisplayName("but never out of the site, nor above its root")
    void not_outside() {
        read("a.html", "<a href=\"https://example.org/\">x</a><a href=\"#\">top</a>");
        assertThat(follow(Set.of("a.html"))).isEqualTo(1);
        read("b.html", "<a href=\"../a.html\">x</a>");
        assertThatThrownBy(() -> follow(Set.of("a.html", "b.html"))).isInstanceOf(DeadLinkException.class);
    }

    private void read(String path, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        pages.put(path, bytes);
        check.read(path, bytes);
    }

    private int follow(Set<String> files) {
        return check.follow(files, pages::forEach);
    }
}
