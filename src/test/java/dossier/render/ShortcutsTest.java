package dossier.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The short ways through a template")
class ShortcutsTest {
    @TempDir
    private Path own;

    /** A view. */
    public record Row(String name, @Nullable String note, List<Row> rows, boolean open) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "{% for r in page.rows %}{{ r.name }};{% endfor %} # a;b & c;",
                "{% for r in page.rows %}{% if not loop.first %}, {% endif %}{{ loop.index }}{{ r.name }}{% endfor %} # 0a, 1b & c",
                "{% for r in page.rows %}{{ loop.revindex }}/{{ loop.length }} {% endfor %} # 1/2 0/2",
                "{% for r in page.rows %}{% for s in page.rows %}{{ loop.last }}{% endfor %}{{ loop.first }}{% endfor %} # falsetruetruefalsetruefalse",
                "{% for r in page.none %}x{% else %}nothing{% endfor %} # nothing",
                "{% for r in nobody %}x{% else %}nothing{% endfor %} # nothing",
                "{% for r in map %}{{ r.key }}{{ r.value }}{% endfor %} # k1",
                "{% if page.note is null %}none{% else %}{{ page.note }}{% endif %} # none",
                "{% if page.name is empty or page.rows is not empty and page.open %}yes{% elseif page.open %}no{% endif %} # yes",
                "{% if blank is empty %}e{% endif %}{% if page.name is not empty %}f{% endif %} # ef",
                "{% if 2 > 1 and page.name == 'x' %}two{% endif %} # two",
                "{% if 0 %}two{% elseif 'true' %}text{% endif %} # text",
                "{% macro m(a, b='d') %}{{ a }}{{ b }}{% endmacro %}{{ m('1') }}{{ m('2', page.note) }}{{ m('3', page.name) }} # 1d23x",
                "{% macro m(a) %}{{ a | raw }}{% endmacro %}{{ m(page.markup) }}{{ page.markup }} # <b>&lt;b&gt;",
                "{{ t('articles.one') }}: {{ n('articles', page.rows.size) }} # 1 article: 2 articles"
            })
    @DisplayName("print what the long ones do")
    void same(String template, String printed) {
        assertThat(rendered(template).strip()).isEqualTo(printed.replace("1 article:", said("articles.one") + ":"));
    }

    @Test
    @DisplayName("see a name that a row or a macro gives, and not the one around it")
    void names() {
        assertThat(rendered("{% macro m(page) %}{{ page }}{% endmacro %}"
                        + "{% for page in page.rows %}{{ m(page.name) }}{% endfor %}{{ page.name }}"))
                .isEqualTo("ab &amp; cx");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "{{ page.nope }} # Attribute [nope]",
                "{{ nope.name }} # Root attribute [nope]",
                "{{ page.note.name }} # null object",
                "{% if page.note %}x{% endif %} # Wrong operand",
                "{% if page.rows %}x{% endif %} # Wrong operand",
                "{% for r in page.name %}x{% endfor %} # Not an iterable object",
                "{{ t('no.such', page.name) }} # there is no message no.such"
            })
    @DisplayName("leave it to the long ones to say what is wrong, and in which line")
    void wrong(String template, String said) {
        assertThatThrownBy(() -> rendered("\n" + template))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("html/own.html:2")
                .hasMessageContaining(said);
    }

    private static String said(String key) {
        return new Words(new TemplateFiles(null), "en").say(key);
    }

    private String rendered(String template) {
        Row leaf = new Row("a", null, List.of(), true);
        Row other = new Row("b & c", null, List.of(), true);
        Page page = new Page("x", null, Arrays.asList(leaf, other), List.of(), true, "<b>");
        try {
            Files.createDirectories(own.resolve("html"));
            Files.writeString(own.resolve("html/own.html"), template, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        TemplateFiles files = new TemplateFiles(own);
        Map<String, Object> values = Map.of("page", page, "nobody", List.of(), "map", Map.of("k", 1), "blank", "  ");
        return new String(
                        new Templates(files, new Words(files, "en")).render(Format.HTML, "own", values),
                        StandardCharsets.UTF_8)
                .replace("b &amp; c;", "b & c;")
                .replace("1b &amp; c", "1b & c");
    }

    /** The view of the whole page. */
    public record Page(
            String name, @Nullable String note, List<Row> rows, List<Row> none, boolean open, String markup) {}
}
