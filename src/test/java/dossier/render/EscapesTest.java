package dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Escaped text")
class EscapesTest {
    private static final String[] BITS = {
        "*",
        "_",
        "`",
        "[x](y)",
        "<b>",
        "&amp;",
        "# ",
        "- ",
        "1. ",
        "2) ",
        "| a |",
        "~~",
        "\\",
        "![",
        "](",
        "word",
        " ",
        "$",
        "<!--",
        "]]>",
        "http://x.y",
        "=",
        "+ ",
        "'",
        "\"",
        "!"
    };

    @Test
    @DisplayName("reads in Markdown as what was written, one paragraph of text, whatever it holds")
    void is_text_in_markdown() {
        Random random = new Random(11);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder("x".repeat(random.nextInt(2)));
            for (int i = random.nextInt(8); i >= 0; i--) {
                text.append(BITS[random.nextInt(BITS.length)]);
            }
            String plain = text.toString().replaceAll("\\s+", " ").strip();
            Node document = Parser.builder().build().parse(Escapes.markdown(plain));
            String read = new TextCollectingVisitor().collectAndGetText(document);
            assertThat(read.replaceAll("\\s+", " ").strip())
                    .as(Escapes.markdown(plain))
                    .isEqualTo(plain);
        }
    }

    @Test
    @DisplayName("reads in HTML as what was written, between tags and in attributes")
    void is_text_in_html() {
        String text = "<script>alert('x')</script> & \"quoted\" &lt;";
        String html = "<p title=\"" + Escapes.html(text) + "\">" + Escapes.html(text) + "</p>";
        assertThat(Jsoup.parse(html).select("p").text()).isEqualTo(text);
        assertThat(Jsoup.parse(html).select("p").attr("title")).isEqualTo(text);
    }

    @Test
    @DisplayName("has no character that HTML or XML forbids")
    void has_no_forbidden_character() {
        assertThat(Escapes.html("a\u0000b\u001Bc\uD800d\uFFFFe")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
    }

    @Test
    @DisplayName("is the same in bytes, whatever stands beside what")
    void in_bytes() {
        String letters =
                "aw.W:/!? -+#=*_[]()<>|~$&;'\"`\\0129\t\n\u00E9\u2019\u00A0\u0085\uFDD0\uFFFE\uD83D\uDE00\uD800";
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int more = random.nextInt(9); more > 0; more--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            String given = text.toString();
            for (Format format : Format.values()) {
                assertThat(new String(format.escapedBytes(given), StandardCharsets.UTF_8))
                        .as(given)
                        .isEqualTo(new String(
                                format.escaped(given).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
            }
        }
    }
}
