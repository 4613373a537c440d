package dossier.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A page stays light:")
class WeightTest {
    private static final int MOST = 500_000;
    private static final int MEETING = 60_000;

    @Test
    @DisplayName("a meeting of the seeds weighs under 60 kB with its style, search aside")
    void meeting() {
        SampleSite seeds = SampleSite.of(SampleSite.SEEDS);
        int style = bytes(seeds, "assets/style.css");
        seeds.files().keySet().stream()
                .filter(path -> path.matches("meetings/\\d.*\\.html"))
                .forEach(path -> assertThat(bytes(seeds, path) + style).as(path).isLessThan(MEETING));
    }

    @Test
    @DisplayName("none of a dossier of many articles has half a megabyte, however long its list")
    void every_page() {
        SampleSite site = SampleSite.newsroom("full".equals(System.getProperty("proofs")) ? 2_000 : 240);
        for (Map.Entry<String, byte[]> file : site.files().entrySet()) {
            if (file.getKey().endsWith(".html")) {
                assertThat(file.getValue().length).as(file.getKey()).isLessThan(MOST);
            }
        }
    }

    @Test
    @DisplayName("a long list goes on over pages that lead to one another, and leaves nothing out")
    void pages() {
        SampleSite site = SampleSite.newsroom("full".equals(System.getProperty("proofs")) ? 2_000 : 240);
        List<String> pages = site.files().keySet().stream()
                .filter(path -> path.equals("chronology.html") || path.matches("lists/chronology-\\d+\\.html"))
                .toList();
        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(Jsoup.parse(site.text("chronology.html")).select(".pager a[href='lists/chronology-2.html']"))
                .isNotEmpty();
        int entries = pages.stream()
                .mapToInt(path ->
                        Jsoup.parse(site.text(path)).select(".events > li").size())
                .sum();
        assertThat(entries).isEqualTo(site.dossier().chronology().size());
    }

    private static int bytes(SampleSite site, String path) {
        return Objects.requireNonNull(site.files().get(path)).length;
    }
}
