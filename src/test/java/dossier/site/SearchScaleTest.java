package dossier.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dossier.site.data.SearchIndex;
import dossier.site.data.SearchIndex.Entry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Search in a browser, from a folder on disk,")
class SearchScaleTest {
    /** Of a source; a page is a source, an actor or a meeting. */
    private static final int SENTENCES = 8;

    private static final int WORDS = 18;
    private static final int MOST_BYTES = 300_000;
    private static final int MOST_MILLISECONDS = 200;

    @TempDir
    static Path folder;

    private static Browsing browsing;

    @BeforeAll
    static void open() {
        browsing = Browsing.start();
    }

    @AfterAll
    static void close() {
        if (browsing != null) {
            browsing.close();
        }
    }

    static Stream<Integer> sizes() {
        return "full".equals(System.getProperty("proofs")) ? Stream.of(2_000, 100_000) : Stream.of(2_000);
    }

    @ParameterizedTest(name = "of {0} pages")
    @MethodSource("sizes")
    @DisplayName("loads under 300 kB for a query and answers in under 200 ms")
    void is_light(int pages) throws IOException {
        Path site = folder.resolve("s" + pages);
        write(site, pages);
        for (String query :
                List.of("common1 rare77", "common0 common3", "common12", "name4242 common2", "name42421z", "rare1")) {
            // The machine has other work; the best of three is what the search itself takes.
            Map<String, Double> cost = Stream.of(ask(site, query), ask(site, query), ask(site, query))
                    .min(Comparator.comparing(c -> c.getOrDefault("ms", 0.0)))
                    .orElseThrow();
            System.out.println(pages + " pages, \"" + query + "\": " + cost);
            assertThat(cost.get("hits")).as(query).isPositive();
            assertThat(cost.get("bytes")).as(query).isLessThan(MOST_BYTES);
            assertThat(cost.get("ms")).as(query).isLessThan(MOST_MILLISECONDS);
        }
    }

    /** Types a query into a fresh page: how many bytes of index it loads, how long until the results stand there. */
    private static Map<String, Double> ask(Path site, String query) throws IOException {
        Page page = browsing.page(1280);
        List<String> loaded = new ArrayList<>();
        page.onRequest(request -> loaded.add(request.url()));
        page.navigate(site.resolve("search.html").toUri().toString());
        double ms = ((Number) page.evaluate("""
                query => new Promise((done, failed) => {
                  setTimeout(() => failed('no results'), 20000);
                  const find = document.getElementById('find');
                  const list = document.getElementById('results');
                  new MutationObserver(() => done(performance.now() - start)).observe(list, { childList: true });
                  find.value = query;
                  const start = performance.now();
                  find.dispatchEvent(new Event('input'));
                })""", query)).doubleValue();
        double hits = page.locator("#results li").count();
        page.context().close();
        double bytes = 0;
        for (String url : loaded) {
            int at = url.indexOf("/search/");
            bytes += at < 0 ? 0 : Files.size(site.resolve("search").resolve(url.substring(at + "/search/".length())));
        }
        return new TreeMap<>(Map.of("ms", ms, "hits", hits, "bytes", bytes));
    }

    private static void write(Path site, int pages) throws IOException {
        SampleSite seeds = SampleSite.of(SampleSite.SEEDS);
        for (String path : List.of("search.html", "assets/script.js", "assets/style.css")) {
            put(site, path, seeds.text(path).getBytes(StandardCharsets.UTF_8));
        }
        for (Map.Entry<String, byte[]> file : SearchIndex.write(entries(pages)).entrySet()) {
            put(site, file.getKey(), file.getValue());
        }
    }

    private static void put(Path site, String path, byte[] bytes) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    /** A tenth meetings, three tenths actors, the rest sources; words as seldom as in prose, names among them. */
    private static List<Entry> entries(int pages) {
        Random random = new Random(7);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            String kind = i < pages / 10 ? "m" : i < pages * 4 / 10 ? "a" : "s";
            String title = "Page " + i + " common" + random.nextInt(40) + " name" + random.nextInt(50_000);
            for (int s = 0; s < (kind.equals("s") ? SENTENCES : 1); s++) {
                String text = String.join(
                        " ",
                        IntStream.range(0, WORDS).mapToObj(w -> word(random)).toList());
                entries.add(new Entry(kind, title, "sources/p" + i + ".html#p" + s, text));
            }
        }
        return entries;
    }

    private static String word(Random random) {
        double where = random.nextDouble();
        return where < 0.5
                ? "common" + (int) (40 * Math.pow(random.nextDouble(), 2))
                : where < 0.9
                        ? "rare" + (int) (30_000 * Math.pow(random.nextDouble(), 2))
                        : "name" + random.nextInt(50_000);
    }
}
