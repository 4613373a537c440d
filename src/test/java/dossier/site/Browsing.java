package dossier.site;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** A Chromium of the machine's; without one tests are skipped, but on CI they fail. */
public final class Browsing implements AutoCloseable {
    private final Playwright playwright;
    private final Browser browser;

    /** What pages wrote to the console, and what they asked of the network. */
    public final List<String> noise = new ArrayList<>();

    private Browsing(Path chromium) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    public static Browsing start() {
        Optional<Path> chromium = chromium();
        if (chromium.isEmpty() && "true".equals(System.getenv("CI"))) {
            Assertions.fail("CI needs a chromium on the PATH");
        }
        Assumptions.assumeTrue(chromium.isPresent(), "no chromium on the PATH: the browser tests are skipped");
        return new Browsing(chromium.orElseThrow());
    }

    private static Optional<Path> chromium() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, "chromium"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A new page whose console and requests are listened to. */
    public Page page(int width, Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setViewportSize(width, 900));
        Page page = context.newPage();
        page.onConsoleMessage(message -> noise.add("console: " + message.text()));
        page.onPageError(error -> noise.add("error: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith("file:")) {
                noise.add("request: " + request.url());
            }
        });
        return page;
    }

    public Page page(int width) {
        return page(width, new Browser.NewContextOptions());
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
