package dossier.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.BindException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A preview")
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class PreviewTest {
    private static final String POLICY =
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'\">";

    @TempDir
    private Path input;

    private Preview preview;
    private Thread following;
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void start() throws IOException {
        save("story.txt", "first");
        preview = Preview.start(input, 0, this::build, build -> {});
        following = new Thread(preview::follow);
        following.start();
    }

    @AfterEach
    void stop() throws Exception {
        following.interrupt();
        following.join();
        preview.close();
    }

    /** A site of one page that says what the story says; "wrong" is a mistake, as is no story. */
    private Build build() {
        try {
            String story = Files.readString(input.resolve("story.txt"));
            if (story.equals("wrong")) {
                return Build.failed("story.txt:1: it is <wrong>");
            }
            SortedMap<String, byte[]> files = new TreeMap<>();
            String html = "<html><head>" + POLICY + "</head><body class=\"x\"><h1>" + story + "</h1></body></html>";
            files.put("index.html", html.getBytes(StandardCharsets.UTF_8));
            files.put("meetings/index.html", html.getBytes(StandardCharsets.UTF_8));
            files.put("meetings/t\u00fcrkiye.md", story.getBytes(StandardCharsets.UTF_8));
            return Build.of(files);
        } catch (IOException e) {
            return Build.failed("there is no story");
        }
    }

    @Test
    void shows_the_page_with_a_script_that_its_own_policy_allows() throws Exception {
        HttpResponse<String> page = get("");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(page.body())
                .contains("<h1>first</h1>")
                .contains("content=\"default-src 'none'; script-src 'self'; connect-src 'self'\"")
                .contains("<script src=\"/.dossier/reload.js\" data-version=\"" + version(page.body()))
                .doesNotContain("dossier-error");
        assertThat(get(".dossier/reload.js").statusCode()).isEqualTo(200);
        assertThat(get(".dossier/reload.css").headers().firstValue("Content-Type"))
                .contains("text/css; charset=utf-8");
        assertThat(get(".dossier/other.js").statusCode()).isEqualTo(404);
    }

    @Test
    void tells_the_browser_of_a_save() throws Exception {
        String version = version(get("").body());
        try (BufferedReader events = events(version)) {
            assertThat(events.readLine()).isEqualTo(": waiting");
            save("story.txt", "second");
            assertThat(next(events)).startsWith("data: ").isNotEqualTo("data: " + version);
        }
        assertThat(get("").body()).contains("<h1>second</h1>");
    }

    @Test
    @DisplayName("tells at once a browser that comes back with an older page")
    void tells_of_what_was_missed() throws Exception {
        try (BufferedReader events = events("older")) {
            assertThat(next(events)).isEqualTo("data: " + version(get("").body()));
        }
    }

    @Test
    void keeps_the_last_good_page_with_the_error_in_it_until_it_is_mended() throws Exception {
        String good = version(get("").body());
        save("story.txt", "wrong");
        String failed = change(good);
        assertThat(failed)
                .contains("<h1>first</h1>")
                .contains("<body class=\"x\">\n<div class=\"dossier-error\" role=\"alert\">")
                .contains("story.txt:1: it is &lt;wrong&gt;");
        save("story.txt", "first");
        assertThat(change(version(failed))).doesNotContain("dossier-error");
    }

    @Test
    void sees_what_is_saved_in_a_folder_that_is_new() throws Exception {
        String version = version(get("").body());
        Files.createDirectories(input.resolve("2031/march"));
        Files.delete(input.resolve("story.txt"));
        String gone = change(version);
        assertThat(gone).contains("there is no story");
        Files.writeString(input.resolve("2031/march/draft.txt"), "third");
        Files.move(input.resolve("2031/march/draft.txt"), input.resolve("story.txt"));
        assertThat(change(version(gone))).contains("<h1>third</h1>");
    }

    @Test
    @DisplayName("finds pages by the folder's name, and files of any letters")
    void finds_pages() throws Exception {
        assertThat(get("meetings").headers().firstValue("Location")).contains("/meetings/");
        assertThat(get("meetings/").body()).contains("<h1>first</h1>");
        assertThat(get("meetings/t%C3%BCrkiye.md").body()).isEqualTo("first");
        HttpResponse<String> missing = get("nothing.html");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("reload.js");
        assertThat(get("../story.txt").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("is for this machine's browsers only, and for reading only")
    void is_for_this_machine() throws Exception {
        URI address = URI.create(preview.address());
        assertThat(InetAddress.getByName(address.getHost()).isLoopbackAddress()).isTrue();
        assertThat(raw("GET / HTTP/1.1\r\nHost: rebound.example.org\r\nConnection: close\r\n\r\n"))
                .contains(" 403 ");
        assertThat(raw("GET / HTTP/1.1\r\nHost: localhost:" + address.getPort() + "\r\nConnection: close\r\n\r\n"))
                .contains(" 200 ");
        assertThat(raw("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"))
                .contains(" 405 ");
        assertThat(raw("HEAD / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .contains(" 200 ")
                .doesNotContain("<h1>");
    }

    @Test
    void a_port_in_use_is_refused() {
        int port = URI.create(preview.address()).getPort();
        assertThatThrownBy(() -> Preview.start(input, port, this::build, build -> {}))
                .isInstanceOf(BindException.class);
    }

    /** The page, once it is another than {@code version}. */
    private String change(String version) throws Exception {
        try (BufferedReader events = events(version)) {
            next(events);
        }
        return get("").body();
    }

    private static String next(BufferedReader events) throws IOException {
        String line = events.readLine();
        while (line != null && !line.startsWith("data:")) {
            line = events.readLine();
        }
        return line;
    }

    private BufferedReader events(String version) throws Exception {
        URI uri = URI.create(preview.address() + ".dossier/events?version=" + version);
        HttpResponse<InputStream> response =
                client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofInputStream());
        assertThat(response.headers().firstValue("Content-Type")).contains("text/event-stream");
        return new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }

    private HttpResponse<String> get(String path) throws Exception {
        URI uri = URI.create(preview.address() + path);
        return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }

    private String raw(String request) throws IOException {
        URI address = URI.create(preview.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String version(String page) {
        return page.replaceFirst("(?s).*data-version=\"([^\"]*)\".*", "$1");
    }

    private void save(String name, String text) throws IOException {
        Files.writeString(input.resolve(name), text);
    }
}
