package dossier.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dossier.model.SettingsException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("In another language")
class LanguageTest {
    private static final Path WORDS = Path.of("templates/words");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    @TempDir
    static Path input;

    private static SampleSite site;

    @BeforeAll
    static void write() throws IOException {
        Files.writeString(input.resolve("dossier.yaml"), "title: Chile und Peru\nlanguage: de\n");
        Files.writeString(input.resolve("one.txt"), """
                ---
                published: 2015-03-05
                ---
                Bachelet and Humala meet in Lima

                LIMA - Chilean President Michelle Bachelet met Peruvian President Ollanta Humala in Lima on Thursday. \
                "We will reopen the border," she told reporters. They agreed to build a railway.

                Officials said 18,000 people were displaced by floods in Peru this year.
                """);
        Files.writeString(input.resolve("two.txt"), """
                Reactions to the Lima talks

                Traders in Arica welcomed the talks of Michelle Bachelet and Ollanta Humala in late March 2015.
                """);
        site = SampleSite.make(input);
    }

    private static Properties words(Path file) throws IOException {
        Properties words = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            words.load(in);
        }
        return words;
    }

    @Test
    @DisplayName("every message is there, with the same arguments as in English, and no other")
    void every_message() throws IOException {
        Properties english = words(WORDS.resolve("en.properties"));
        try (Stream<Path> files = Files.list(WORDS)) {
            for (Path file : files.sorted().toList()) {
                Properties other = words(file);
                assertThat(other.keySet()).as(file.toString()).isEqualTo(english.keySet());
                for (String key : english.stringPropertyNames()) {
                    assertThat(arguments(other, key)).as(file + ": " + key).isEqualTo(arguments(english, key));
                }
            }
        }
    }

    private static List<String> arguments(Properties words, String key) {
        return ARGUMENT.matcher(words.getProperty(key))
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    @DisplayName("pages, dates and numbers are in that language")
    void pages() {
        String address = site.files().keySet().stream()
                .filter(path -> path.matches("meetings/2015.*\\.html"))
                .findFirst()
                .orElseThrow();
        Document page = Jsoup.parse(site.text(address));
        assertThat(page.selectXpath("/html").attr("lang")).isEqualTo("de");
        assertThat(page.select(".bottom-line").text())
                .contains("Michelle Bachelet (President, Chile) und Ollanta Humala (President, Peru) trafen sich am")
                .contains("Donnerstag, 5. März 2015")
                .contains("in Lima, Peru");
        assertThat(page.select("nav").text()).startsWith("Überblick Treffen Akteure");
        assertThat(page.select("#figures ~ .scroll").text()).contains("18.000");
        assertThat(site.text(address.replace(".html", ".md"))).contains("Donnerstag, 5. März 2015", "## Quellen");
        assertThat(site.text("chronology.html")).contains("Ende März 2015");
    }

    @Test
    @DisplayName("the words of the articles are marked as theirs")
    void marked() {
        Document page = Jsoup.parse(site.text("sources/one.html"));
        assertThat(page.select(".article").attr("lang")).isEqualTo("en");
    }

    @Test
    @DisplayName("no word of the English interface is left")
    void nothing_english() throws IOException {
        Properties english = words(WORDS.resolve("en.properties"));
        Properties german = words(WORDS.resolve("de.properties"));
        List<String> left = new ArrayList<>();
        for (String path : site.files().keySet()) {
            if (path.endsWith(".html")) {
                Document page = Jsoup.parse(site.text(path));
                page.select("[lang=en], q").remove();
                String text = page.body().text();
                english.stringPropertyNames().stream()
                        .filter(key -> english.getProperty(key).matches("[^{}]{12,}"))
                        .filter(key -> !english.getProperty(key).equals(german.getProperty(key)))
                        .filter(key -> text.contains(english.getProperty(key)))
                        .forEach(key -> left.add(path + ": " + english.getProperty(key)));
            }
        }
        assertThat(left).isEmpty();
    }

    @Test
    @DisplayName("without a message file the build says which one is missing")
    void missing(@TempDir Path other) throws IOException {
        Files.writeString(other.resolve("dossier.yaml"), "language: is\n");
        Files.writeString(other.resolve("one.txt"), "A short story\n\nNobody met anybody.\n");
        assertThatThrownBy(() -> SampleSite.make(other))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("dossier.yaml:1: ")
                .hasMessageContaining("words/is.properties");
    }

    @Test
    @DisplayName("a user's message file gives a language that the program does not have")
    void own_language(@TempDir Path other) throws IOException {
        Files.writeString(other.resolve("dossier.yaml"), "language: is\n");
        Files.writeString(other.resolve("one.txt"), "A short story\n\nNobody met anybody.\n");
        Files.createDirectories(other.resolve("templates/words"));
        Files.writeString(other.resolve("templates/words/is.properties"), "language = is\nnav.overview = Yfirlit\n");
        assertThat(SampleSite.make(other).text("index.html")).contains(">Yfirlit</a>", "<html lang=\"is\">");
    }
}
