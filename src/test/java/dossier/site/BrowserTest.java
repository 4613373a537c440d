package dossier.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("In a browser, from a folder on disk,")
class BrowserTest {
    /**
     * A layout shift that nobody sees: a thousandth of the 0.1 that the Web Vitals call good. A machine under load paints a page
     * while it is still being read, and then a column of a table moves by less than a line's height.
     */
    private static final double UNSEEN = 0.0001;

    @TempDir
    static Path folder;

    private static Browsing browsing;
    private static List<String> kinds;

    @BeforeAll
    static void open() {
        browsing = Browsing.start();
        SampleSite seeds = SampleSite.of(SampleSite.SEEDS);
        seeds.write(folder.resolve("seeds"));
        SampleSite hostile = SampleSite.of(SampleSite.HOSTILE);
        hostile.write(folder.resolve("hostile"));
        kinds = new ArrayList<>();
        seeds.pages().forEach(page -> kinds.add("seeds/" + page));
        hostile.kinds().forEach((kind, page) -> {
            if (!kind.endsWith(".html")) {
                kinds.add("hostile/" + page);
            }
        });
        SampleSite newsroom = SampleSite.newsroom(60);
        newsroom.write(folder.resolve("newsroom"));
        newsroom.pages().forEach(page -> kinds.add("newsroom/" + page));
    }

    @AfterAll
    static void close() {
        if (browsing != null) {
            browsing.close();
        }
    }

    private static String address(String page) {
        return folder.resolve(page).toUri().toString();
    }

    @Test
    @DisplayName("one walks from the overview to a meeting, an actor, a source and back by keyboard alone")
    void walks_by_keyboard() {
        Page page = browsing.page(1280);
        page.navigate(address("seeds/index.html"));
        page.keyboard().press("Tab");
        assertThat(focused(page)).isEqualTo("#content");
        follow(page, "main a[href^='meetings/']");
        assertThat(page.url()).contains("/meetings/");
        follow(page, "main a[href*='/actors/']");
        assertThat(page.url()).contains("/actors/");
        follow(page, "main a.cite[href*='/sources/']");
        assertThat(page.url()).contains("/sources/").contains("#p");
        assertThat(page.locator(":target").count()).isEqualTo(1);
        follow(page, "nav a[href$='index.html']");
        assertThat(page.url()).endsWith("/seeds/index.html");
    }

    /** Presses Tab until a link that matches has the focus, then Enter. */
    private static void follow(Page page, String selector) {
        for (int i = 0; i < 300; i++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
                String before = page.url();
                page.keyboard().press("Enter");
                page.waitForURL(url -> !url.equals(before));
                return;
            }
        }
        throw new AssertionError("Tab never reaches " + selector + " on " + page.url());
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.getAttribute('href')");
    }

    @Test
    @DisplayName("/ leads to the search field, and search forgives accents and a slip of the finger")
    void searches() {
        Page page = browsing.page(1280);
        page.navigate(address("seeds/about.html"));
        page.keyboard().press("/");
        page.keyboard().type("erdogna BLACKMÁIL");
        page.keyboard().press("Enter");
        page.waitForSelector("#results li");
        assertThat(page.url()).contains("/seeds/search.html?q=");
        assertThat(page.locator("#results li").first().textContent())
                .contains("Erdogan")
                .contains("blackmail");
        page.locator("#results a").first().click();
        page.waitForSelector(":target");
        assertThat(page.url()).contains("/seeds/sources/").contains("#p");
    }

    @Test
    @DisplayName("no page asks anything of the network or writes to the console")
    void is_silent() {
        Page page = browsing.page(1280);
        browsing.noise.clear(); // axe, in the tests before this one, asks for style sheets by itself
        kinds.forEach(kind -> page.navigate(address(kind)));
        assertThat(browsing.noise).isEmpty();
    }

    @Test
    @DisplayName("nothing on a page moves once it is there")
    void stays_put() {
        List<String> moved = new ArrayList<>();
        for (int width : List.of(320, 1280)) {
            Page page = browsing.page(width);
            page.addInitScript("window.shift = 0; new PerformanceObserver(list => list.getEntries()"
                    + ".forEach(e => { window.shift += e.value; })).observe({type: 'layout-shift', buffered: true});");
            for (String kind : kinds) {
                page.navigate(address(kind));
                double shift = ((Number)
                                page.evaluate(
                                        "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(window.shift))))"))
                        .doubleValue();
                if (shift > UNSEEN) {
                    moved.add(width + " " + kind + ": " + shift);
                }
            }
            page.context().close();
        }
        assertThat(moved).isEmpty();
    }

    @Test
    @DisplayName("no page scrolls sideways at 320 pixels")
    void fits_a_telephone() {
        Page page = browsing.page(320);
        List<String> wide = new ArrayList<>();
        for (String kind : kinds) {
            page.navigate(address(kind));
            page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
            int width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
            if (width > 320) {
                wide.add(kind + ": " + width);
            }
        }
        assertThat(wide).isEmpty();
    }

    @Test
    @DisplayName("axe finds nothing against WCAG 2.2 AA and best practice, in light, dark and print")
    void is_accessible() {
        List<String> violations = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page page = browsing.page(1280, new Browser.NewContextOptions().setColorScheme(scheme));
            for (String kind : kinds) {
                page.navigate(address(kind));
                page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
                check(page, scheme + " " + kind, violations);
                if (scheme == ColorScheme.LIGHT) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                    check(page, "print " + kind, violations);
                    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
                }
            }
            page.context().close();
        }
        assertThat(violations).isEmpty();
    }

    @Test
    @DisplayName("nor at 320 pixels, where fingers want room")
    void is_accessible_on_a_telephone() {
        boolean all = "full".equals(System.getProperty("proofs"));
        List<String> violations = new ArrayList<>();
        Page page = browsing.page(320);
        for (String kind : kinds) {
            if (all || kind.startsWith("seeds/")) {
                page.navigate(address(kind));
                page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
                check(page, "320 " + kind, violations);
            }
        }
        assertThat(violations).isEmpty();
    }

    private static void check(Page page, String where, List<String> violations) {
        AxeBuilder axe = new AxeBuilder(page)
                // No page has frames, and without looking for them axe takes half the time.
                .setLegacyMode(true)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));
        if (where.startsWith("print")) {
            // Nobody touches paper.
            axe.disableRules(List.of("target-size"));
        }
        axe.analyze()
                .getViolations()
                .forEach(rule -> violations.add(where + ": " + rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().get(0).getHtml()));
    }
}
