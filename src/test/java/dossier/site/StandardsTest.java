package dossier.site;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A program that reads by the standard finds in")
class StandardsTest {
    /** What schema.org lets each type of ours have; of a Thing every type has name, url and the like. */
    private static final Map<String, Set<String>> PROPERTIES = Map.of(
            "Event",
            Set.of("startDate", "eventStatus", "eventAttendanceMode", "location", "attendee"),
            "NewsArticle",
            Set.of("headline", "datePublished", "publisher", "inLanguage", "hasPart"),
            "Quotation",
            Set.of("text", "creator"),
            "Person",
            Set.of(),
            "Organization",
            Set.of(),
            "GovernmentOrganization",
            Set.of(),
            "Country",
            Set.of(),
            "Place",
            Set.of());

    private static final Set<String> OF_A_THING =
            Set.of("name", "alternateName", "identifier", "url", "description", "subjectOf");

    private static final String SCHEMA = "https://schema.org/";

    @ParameterizedTest
    @MethodSource("dossier.site.SampleSite#all")
    @DisplayName("feed.atom an entry for each meeting, each with its own id and page (ROME)")
    void atom(SampleSite site) throws Exception {
        SyndFeed feed = new SyndFeedInput().build(new StringReader(site.text("feed.atom")));
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isEqualTo(site.dossier().settings().title());
        assertThat(feed.getEntries()).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.getTitle()).isNotBlank();
            assertThat(entry.getUpdatedDate()).isNotNull();
            assertThat(site.files()).containsKey(entry.getLink());
        });
        assertThat(feed.getEntries()).extracting(SyndEntry::getUri).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("dossier.site.SampleSite#all")
    @DisplayName("meetings.ics every meeting of known day, and nothing to warn of (biweekly)")
    void calendar(SampleSite site) {
        long known = site.dossier().meetings().meetings().stream()
                .filter(meeting -> meeting.when().certain() && meeting.when().best() != null)
                .count();
        if (known == 0) {
            assertThat(site.files()).doesNotContainKey("meetings.ics");
            return;
        }
        ICalendar calendar = Biweekly.parse(site.text("meetings.ics")).first();
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        assertThat(calendar.getEvents()).hasSize((int) known).allSatisfy(event -> {
            assertThat(event.getDateStart().getValue().hasTime()).isFalse();
            assertThat(event.getSummary().getValue()).isNotBlank();
        });
        assertThat(calendar.getEvents())
                .extracting(event -> event.getUid().getValue())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("dossier.site.SampleSite#all")
    @DisplayName("sources.bib every source with its title (JBibTeX)")
    void bibtex(SampleSite site) throws Exception {
        BibTeXDatabase database = new BibTeXParser().parseFully(new StringReader(site.text("sources.bib")));
        assertThat(database.getEntries()).hasSameSizeAs(site.dossier().intake().articles());
        assertThat(database.getEntries().values())
                .allSatisfy(entry ->
                        assertThat(entry.getField(BibTeXEntry.KEY_TITLE)).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("dossier.site.SampleSite#all")
    @DisplayName("sources.csl.json every source as a newspaper article (citeproc-java)")
    @SuppressWarnings("unchecked")
    void csl(SampleSite site) throws Exception {
        List<Object> items =
                new JsonParser(new JsonLexer(new StringReader(site.text("sources.csl.json")))).parseArray();
        List<CSLItemData> read = items.stream()
                .map(item -> CSLItemData.fromJson((Map<String, Object>) item))
                .toList();
        assertThat(read).hasSameSizeAs(site.dossier().intake().articles()).allSatisfy(item -> {
            assertThat(item.getType()).isEqualTo(CSLType.ARTICLE_NEWSPAPER);
            assertThat(item.getTitle()).isNotBlank();
        });
        assertThat(read).extracting(CSLItemData::getId).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("dossier.site.SampleSite#all")
    @DisplayName("the pages linked data with no property that schema.org does not give its type (Titanium)")
    void linked_data(SampleSite site) throws Exception {
        Set<String> types = new HashSet<>();
        List<String> wrong = new ArrayList<>();
        for (String page : site.pages()) {
            for (Element script : Jsoup.parse(site.text(page)).select("script[type=application/ld+json]")) {
                for (JsonValue node : JsonLd.expand(JsonDocument.of(new StringReader(script.data())))
                        .loader((url, options) -> vocabulary(url))
                        .get()) {
                    check(page, node.asJsonObject(), types, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(types).contains("Event", "NewsArticle", "Person");
        for (String kind : List.of("meetings", "actors", "sources")) {
            assertThat(site.text(Objects.requireNonNull(site.kinds().get(kind))))
                    .contains("application/ld+json");
        }
    }

    /** In place of the one on the network, which says the same of the words that we use. */
    private static JsonDocument vocabulary(URI url) throws JsonLdError {
        assertThat(url).hasToString("https://schema.org");
        return JsonDocument.of(new StringReader("{\"@context\": {\"@vocab\": \"" + SCHEMA + "\"}}"));
    }

    private static void check(String page, JsonObject node, Set<String> types, List<String> wrong) {
        if (!node.containsKey("@type")) {
            return;
        }
        String type =
                ((JsonString) node.getJsonArray("@type").get(0)).getString().replace(SCHEMA, "");
        types.add(type);
        Set<String> own = PROPERTIES.getOrDefault(type, Set.of());
        node.forEach((key, values) -> {
            String name = key.replace(SCHEMA, "");
            if (!key.equals("@type") && !own.contains(name) && !OF_A_THING.contains(name)) {
                wrong.add(page + ": " + type + " has " + name);
            }
            if (!key.equals("@type")) {
                values.asJsonArray().forEach(value -> check(page, value.asJsonObject(), types, wrong));
            }
        });
    }

    @Test
    @DisplayName("sitemap.xml every page (crawler-commons, strict)")
    void sitemap(@TempDir Path input) throws Exception {
        Files.writeString(input.resolve("dossier.yaml"), "title: T\nbase: https://example.org/d/\n");
        Files.writeString(input.resolve("one.txt"), "A short story\n\nNobody met anybody.\n");
        SampleSite site = SampleSite.make(input);
        byte[] bytes = site.text("sitemap.xml").getBytes(StandardCharsets.UTF_8);
        SiteMapParser parser = new SiteMapParser(true);
        parser.setStrictNamespace(true);
        SiteMap map = (SiteMap) parser.parseSiteMap(
                bytes, URI.create("https://example.org/d/sitemap.xml").toURL());
        assertThat(map.getSiteMapUrls())
                .allMatch(SiteMapURL::isValid)
                .extracting(url -> url.getUrl().getPath().substring("/d/".length()))
                .containsExactlyInAnyOrderElementsOf(site.files().keySet().stream()
                        .filter(path -> path.endsWith(".html"))
                        .toList());
    }
}
