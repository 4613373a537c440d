package dossier.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

@DisplayName("For other programs there is")
class ExportsTest {
    private static final SampleSite SITE = SampleSite.of(SampleSite.SEEDS);

    @Test
    @DisplayName("an Atom feed whose entries lead to pages")
    void a_feed() throws Exception {
        Document feed = xml(SITE.text("feed.atom"));
        assertThat(feed.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(feed.getElementsByTagName("entry").getLength()).isPositive();
        for (String name : List.of("id", "title", "updated", "link")) {
            assertThat(feed.getElementsByTagName(name).getLength()).as(name).isGreaterThanOrEqualTo(2);
        }
        texts(feed.getElementsByTagName("updated"))
                .forEach(time -> assertThat(OffsetDateTime.parse(time)).isNotNull());
        NodeList links = feed.getElementsByTagName("link");
        for (int i = 0; i < links.getLength(); i++) {
            String link = ((org.w3c.dom.Element) links.item(i)).getAttribute("href");
            assertThat(SITE.files()).containsKey(link);
        }
    }

    @Test
    @DisplayName("a calendar with lines as RFC 5545 wants them")
    void a_calendar() {
        String calendar = SITE.text("meetings.ics");
        assertThat(calendar).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
        for (String line : calendar.split("\r\n", -1)) {
            assertThat(line).doesNotContain("\n");
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
        }
        assertThat(calendar.split("BEGIN:VEVENT", -1)).hasSameSizeAs(calendar.split("END:VEVENT", -1));
    }

    @Test
    @DisplayName("a citation of every source, in CSL-JSON and BibTeX")
    void citations() {
        int sources = SITE.dossier().intake().articles().size();
        String csl = SITE.text("sources.csl.json");
        assertThat(parses(csl)).isTrue();
        assertThat(csl.split("\"type\": \"article-newspaper\"", -1)).hasSize(sources + 1);
        String bibtex = SITE.text("sources.bib");
        assertThat(bibtex.split("@misc\\{", -1)).hasSize(sources + 1);
        assertThat(bibtex.replaceAll("\\\\[{}]", "")
                        .chars()
                        .filter(c -> c == '{')
                        .count())
                .isEqualTo(bibtex.replaceAll("\\\\[{}]", "")
                        .chars()
                        .filter(c -> c == '}')
                        .count());
    }

    @Test
    @DisplayName("a day that the article tells as it is; one that was concluded as such, and never as published")
    void days(@TempDir Path input) throws IOException {
        Files.writeString(input.resolve("told.txt"), """
                ---
                published: 2015-03-05
                ---
                Bachelet and Humala meet in Lima

                LIMA - Chilean President Michelle Bachelet met Peruvian President Ollanta Humala in Lima on Thursday.
                """);
        SampleSite told = SampleSite.make(input);
        assertThat(told.text("sources.bib")).contains("date = {2015-03-05}", "year = {2015}");
        assertThat(told.text("sources.csl.json")).contains("\"issued\"").doesNotContain("circa");
        assertThat(told.text("sources/told.html")).contains("\"datePublished\":\"2015-03-05\"");
        assertThat(SITE.text("sources.bib")).contains("date = {2012-07-18?}", "year = {2012?}");
        assertThat(SITE.text("sources.csl.json")).contains("\"circa\": true");
        assertThat(SITE.files().keySet())
                .filteredOn(path -> path.matches("(?:sources|meetings)/.*\\.html"))
                .noneMatch(path -> SITE.text(path).contains("datePublished"));
    }

    @Test
    @DisplayName("linked data in the pages, that is JSON and ends no script")
    void linked_data() {
        for (SampleSite site : List.of(SITE, SampleSite.of(SampleSite.HOSTILE))) {
            for (String page : site.kinds().values()) {
                for (Element script : Jsoup.parse(site.text(page)).select("script[type=application/ld+json]")) {
                    assertThat(parses(script.data())).isTrue();
                    assertThat(script.data()).startsWith("{\"@context\":\"https://schema.org\",\"@type\":");
                }
            }
        }
    }

    @Test
    @DisplayName("a sitemap and canonical links where the site's address is known, and only there")
    void a_sitemap(@TempDir Path input) throws Exception {
        assertThat(SITE.files()).doesNotContainKey("sitemap.xml");
        Files.writeString(input.resolve("dossier.yaml"), "title: T\nbase: https://example.org/d/\n");
        Files.writeString(input.resolve("one.txt"), "A short story\n\nNobody met anybody.\n");
        SampleSite site = SampleSite.make(input);
        List<String> pages = site.files().keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .map(path -> "https://example.org/d/" + path)
                .toList();
        assertThat(texts(xml(site.text("sitemap.xml")).getElementsByTagName("loc")))
                .containsExactlyInAnyOrderElementsOf(pages);
        assertThat(site.text("about.html"))
                .contains("<link rel=\"canonical\" href=\"https://example.org/d/about.html\">");
    }

    private static List<String> texts(NodeList nodes) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    private static Document xml(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean parses(String json) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            while (parser.nextToken() != null) {
                // Only whether it is JSON.
            }
        }
        return true;
    }
}
