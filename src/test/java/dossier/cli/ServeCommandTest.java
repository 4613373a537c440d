package dossier.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dossier.site.Browsing;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("dossier serve")
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ServeCommandTest {
    @TempDir
    private Path folder;

    private Path input;
    private Thread serving;
    private BufferedReader told;
    private final StringWriter errors = new StringWriter();

    @BeforeEach
    void serve() throws IOException {
        input = folder.resolve("mine");
        PrintWriter ignored = new PrintWriter(new StringWriter());
        assertThat(Main.run(new String[] {"init", input.toString()}, ignored, ignored))
                .isZero();
        PipedReader reader = new PipedReader(1 << 16);
        PrintWriter out = new PrintWriter(new PipedWriter(reader), true);
        told = new BufferedReader(reader);
        serving = new Thread(() ->
                Main.run(new String[] {"serve", "-p", "0", input.toString()}, out, new PrintWriter(errors, true)));
        serving.start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        serving.interrupt();
        serving.join();
    }

    @Test
    @DisplayName(
            "shows a save in the browser without a touch, and a mistake in the page, under the pages' strict policy")
    void reloads_the_browser() throws IOException {
        String address = address();
        try (Browsing browsing = Browsing.start()) {
            Page page = browsing.page(1280);
            page.navigate(address);
            Path settings = input.resolve("dossier.yaml");
            String before = Files.readString(settings);
            Files.writeString(settings, "title: The cable talks\n");
            assertThat(page.locator(".masthead .site")).hasText("The cable talks");
            Files.writeString(settings, "titel: wrong\n");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("dossier.yaml:1: no key is called \"titel\"");
            assertThat(page.locator(".masthead .site")).hasText("The cable talks");
            Files.writeString(settings, before);
            assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
            assertThat(browsing.noise).noneMatch(noise -> noise.startsWith("console") || noise.startsWith("error"));
        }
        assertThat(errors.toString()).contains("dossier.yaml:1: no key is called \"titel\"");
    }

    @Test
    void writes_nothing() throws IOException {
        address();
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .doesNotContain("permalinks.yaml", "site", ".dossier-manifest");
        }
    }

    private String address() throws IOException {
        String line = told.readLine();
        while (!line.contains("http://")) {
            line = told.readLine();
        }
        return line.replaceFirst(".*(http://\\S+).*", "$1");
    }
}
