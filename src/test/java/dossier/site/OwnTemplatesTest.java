package dossier.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dossier.render.TemplateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A user's own templates")
class OwnTemplatesTest {
    @TempDir
    Path input;

    @BeforeEach
    void an_article() throws IOException {
        Files.writeString(input.resolve("one.txt"), "A short story\n\nNobody met anybody.\n");
        Files.createDirectories(input.resolve("templates/html"));
    }

    @Test
    @DisplayName("override one block of a page and leave the rest")
    void override_a_block() throws IOException {
        own(
                "about.html",
                "{% extends \"shipped:html/about.html\" %}{% block how %}<p>Our own words.</p>{% endblock %}");
        SampleSite site = SampleSite.make(input);
        assertThat(site.text("about.html")).contains("<p>Our own words.</p>", "What became of every input");
        assertThat(site.text("index.html")).doesNotContain("Our own words");
    }

    @Test
    @DisplayName("that misspell a name fail with file and line")
    void misspell() throws IOException {
        own(
                "about.html",
                "{% extends \"shipped:html/about.html\" %}\n{% block how %}\n{{ page.vresion }}{% endblock %}");
        assertThatThrownBy(() -> SampleSite.make(input))
                .isInstanceOf(TemplateException.class)
                .hasMessageStartingWith("templates/html/about.html:3: ")
                .hasMessageContaining("vresion");
    }

    @Test
    @DisplayName("that ask for a message that is not there fail with file and line")
    void unknown_message() throws IOException {
        own("about.html", "{% extends \"shipped:html/about.html\" %}\n{% block how %}{{ t('no.such') }}{% endblock %}");
        assertThatThrownBy(() -> SampleSite.make(input))
                .hasMessageStartingWith("templates/html/about.html:2: ")
                .hasMessageContaining("no.such");
    }

    @Test
    @DisplayName("can give another stylesheet")
    void own_style() throws IOException {
        Files.writeString(input.resolve("templates/style.css"), "body { color: red }\n");
        assertThat(SampleSite.make(input).text("assets/style.css")).isEqualTo("body { color: red }\n");
    }

    @Test
    @DisplayName("are found when the input folder is named as the one that one is in")
    void in_the_folder_itself() throws IOException {
        Files.writeString(input.resolve("templates/look.css"), "a { color: red }\n");
        assertThat(SampleSite.make(input.resolve(".")).text("assets/style.css")).endsWith("a { color: red }\n");
    }

    @Test
    @DisplayName("may begin with a byte order mark, as some editors write it")
    void byte_order_mark() throws IOException {
        own("about.html", "\uFEFF{% extends \"shipped:html/about.html\" %}");
        assertThat(SampleSite.make(input).text("about.html")).startsWith("<!DOCTYPE html>");
    }

    @Test
    @DisplayName("that give a message about a number no number fail with file and line")
    void no_number() throws IOException {
        own(
                "about.html",
                "{% extends \"shipped:html/about.html\" %}{% block how %}\n{{ n('meetings', 'x') }}{% endblock %}");
        assertThatThrownBy(() -> SampleSite.make(input))
                .isInstanceOf(TemplateException.class)
                .hasMessageStartingWith("templates/html/about.html:2: ");
        own(
                "about.html",
                "{% extends \"shipped:html/about.html\" %}{% block how %}\n{{ n('meetings') }}{% endblock %}");
        assertThatThrownBy(() -> SampleSite.make(input))
                .isInstanceOf(TemplateException.class)
                .hasMessageStartingWith("templates/html/about.html:2: ");
    }

    @Test
    @DisplayName("give a worked example its own look, block by block, and leave the rest as it ships")
    void worked_example() {
        SampleSite site = SampleSite.make(Path.of("src/test/resources/site/own-look"));
        String meeting = site.files().keySet().stream()
                .filter(path -> path.matches("meetings/2016.*\\.html"))
                .findFirst()
                .orElseThrow();
        assertThat(site.text(meeting))
                .contains(" – River Desk</title>", "<p class=\"label\">Briefing of the River Desk</p>")
                .contains("<p class=\"bottom-line\">", "The record", "aria-current=\"true\"");
        assertThat(site.text("about.html")).contains(" – River Desk</title>").doesNotContain("Briefing of");
        assertThat(site.text("assets/style.css"))
                .startsWith("/* A report, not an app")
                .contains("--link: #0b4f79;", "--link: #7a1f3d;");
    }

    private void own(String name, String text) throws IOException {
        Files.writeString(input.resolve("templates/html").resolve(name), text);
    }
}
