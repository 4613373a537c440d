package dossier.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What hundreds of articles say in the same words")
class WidelyCarriedTest {
    private static final int MOST = 500_000;
    private static final int ARTICLES = "full".equals(System.getProperty("proofs")) ? 3_000 : 300;
    private static final List<String> MATTERS = List.of(
            "the ferry across the strait",
            "the price of timber",
            "the school in the valley",
            "the bridge at the mill",
            "the herring quota",
            "the winter road",
            "the seed bank",
            "the new lighthouse",
            "the old customs house");

    private static final SampleSite SITE = made();

    private static SampleSite made() {
        try {
            Path folder = Files.createTempDirectory("carried");
            write(folder);
            return SampleSite.make(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path folder) throws IOException {
        StringBuilder shared = new StringBuilder();
        for (String matter : MATTERS) {
            shared.append("“We have talked for long enough about ")
                    .append(matter)
                    .append(" and now the work on it must begin,” Virtanen said.\n\n")
                    .append("Nordmann and Virtanen agreed to pay half of the cost of ")
                    .append(matter)
                    .append(" each.\n\n");
        }
        for (int i = 0; i < ARTICLES; i++) {
            Files.writeString(folder.resolve("a%05d.txt".formatted(i)), """
                    ---
                    title: Neighbours agree, as the gazette of district %d tells
                    published: %s
                    publisher: Gazette of district %d
                    ---
                    Norwegian Prime Minister Kari Nordmann met Finnish Prime Minister Aino Virtanen in Oslo on Tuesday, 14 May 2019.

                    %sIn district %d nobody was surprised.
                    """.formatted(
                            i, LocalDate.of(2019, 5, 15), i, shared, i));
        }
    }

    @Test
    @DisplayName("makes no page of half a megabyte, in HTML or in Markdown")
    void every_page_stays_light() {
        List<String> heavy = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : SITE.files().entrySet()) {
            if (file.getKey().matches(".*\\.(html|md)") && file.getValue().length >= MOST) {
                heavy.add(file.getKey() + " " + file.getValue().length);
            }
        }
        assertThat(heavy).isEmpty();
    }

    @Test
    @DisplayName("is marked with its first sources and a link to the list of all, which leaves none out")
    void the_rest_is_behind_a_link() {
        int lists = 0;
        for (String path : SITE.files().keySet()) {
            if (path.matches("(actors|meetings|pairs)/.*\\.html")) {
                for (Element others : Jsoup.parse(SITE.text(path)).select(".cites > a.others")) {
                    if (!others.text().endsWith("sources")) {
                        continue;
                    }
                    Set<String> marked = new TreeSet<>();
                    Objects.requireNonNull(others.parent()).select("a.cite").forEach(a -> marked.add(source(a)));
                    Set<String> listed = listed(path, others.attr("href"));
                    int more = Integer.parseInt(others.text().replaceAll("\\D", ""));
                    assertThat(listed).as(path).containsAll(marked).hasSize(marked.size() + more);
                    lists++;
                }
            }
        }
        assertThat(lists).isGreaterThan(MATTERS.size());
    }

    @Test
    @DisplayName("is told to go on, in words, on the page itself, on the list and in both their Markdown twins")
    void told_in_words() {
        String page = SITE.files().keySet().stream()
                .filter(path -> path.matches("meetings/\\d.*\\.html"))
                .findFirst()
                .orElseThrow();
        String more = "lists/more/" + page.replace(".html", "/1");
        assertThat(SITE.text(page)).containsPattern("more sources</a>");
        assertThat(SITE.text(page.replace(".html", ".md")))
                .containsPattern("\\[[\\d,]+ more sources]\\(\\.\\./lists/more/");
        assertThat(Jsoup.parse(SITE.text(more + ".html")).select(".standfirst").text())
                .contains("shows only the beginning of these lists");
        assertThat(SITE.text(more + ".md")).contains("shows only the beginning of these lists");
    }

    /** The sources that a list names, over all the pages that it goes on over. */
    private static Set<String> listed(String from, String href) {
        Set<String> listed = new TreeSet<>();
        String address = Path.of(from)
                .resolveSibling(href.replaceAll("#.*", ""))
                .normalize()
                .toString();
        String anchor = href.replaceAll(".*#", "");
        int number = Integer.parseInt(address.replaceAll(".*/(\\d+)\\.html", "$1"));
        while (SITE.files().containsKey(address)) {
            Document page = Jsoup.parse(SITE.text(address));
            Element heading = page.getElementById(anchor);
            if (heading == null || heading.parent() == null) {
                break;
            }
            heading.parent().select("li > a").forEach(a -> listed.add(source(a)));
            address = address.replaceAll("\\d+\\.html$", ++number + ".html");
        }
        return listed;
    }

    private static String source(Element link) {
        return link.attr("href").replaceAll(".*/|\\.html.*", "");
    }
}
