package dossier.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Answers the browsers of this machine, and nobody else. */
final class Host implements AutoCloseable {
    private static final String EVENTS = "/.dossier/events";

    /** What browsers ask every site for; that there is none is no fault of a page. */
    private static final String ICON = "/favicon.ico";

    /** How often an idle connection is written to, so that one whose browser is gone ends. */
    private static final long PULSE_MILLIS = 15_000;

    /** A page of another site that has its name resolve to this machine says that name as the host. */
    private static final Set<String> OUR_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("md", "text/markdown; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("xml", "application/xml"),
            Map.entry("atom", "application/atom+xml"),
            Map.entry("ics", "text/calendar; charset=utf-8"),
            Map.entry("bib", "text/plain; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("epub", "application/epub+zip"));

    private final Screen screen;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "browser");
        thread.setDaemon(true);
        return thread;
    });

    Host(int port, Screen screen) throws IOException {
        this.screen = screen;
        System.setProperty("sun.net.httpserver.nodelay", "true");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (!isOurs(exchange.getRequestHeaders().getFirst("Host"))) {
                send(exchange, 403, "txt", bytes("This address is for browsers of this machine.\n"));
            } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
                send(exchange, 405, "txt", bytes("There is only reading here.\n"));
            } else if (path.equals(EVENTS)) {
                tellChanges(exchange);
            } else if (path.startsWith(Reloading.FOLDER)) {
                file(exchange, path, Reloading.file(path));
            } else {
                Showing shown = screen.now();
                page(exchange, path, shown);
            }
        }
    }

    private static boolean isOurs(@Nullable String host) {
        return host != null && OUR_NAMES.contains(host.toLowerCase(Locale.ROOT).replaceFirst(":\\d+$", ""));
    }

    private static void page(HttpExchange exchange, String path, Showing shown) throws IOException {
        String name = path.substring(1) + (path.endsWith("/") ? "index.html" : "");
        byte[] bytes = shown.files().get(name);
        if (bytes == null && shown.files().containsKey(name + "/index.html")) {
            exchange.getResponseHeaders().set("Location", path + "/");
            send(exchange, 302, "txt", bytes("See " + path + "/\n"));
        } else if (bytes == null && path.equals(ICON)) {
            exchange.sendResponseHeaders(204, -1);
        } else if (bytes == null) {
            send(exchange, 404, "html", Reloading.nothingHere(shown));
        } else {
            send(exchange, 200, ending(name), name.endsWith(".html") ? Reloading.into(bytes, shown) : bytes);
        }
    }

    private static void file(HttpExchange exchange, String path, byte @Nullable [] bytes) throws IOException {
        send(exchange, bytes == null ? 404 : 200, ending(path), bytes == null ? bytes("Nothing is here.\n") : bytes);
    }

    /** Tells the browser, as a server-sent event, once something else is shown than what it has. */
    private void tellChanges(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getQuery();
        String version = query == null ? "" : query.replaceFirst("^version=", "");
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            Showing shown = screen.now();
            while (shown.version().equals(version)) {
                out.write(bytes(": waiting\n\n"));
                out.flush();
                shown = screen.awaitOtherThan(version, PULSE_MILLIS);
            }
            out.write(bytes("data: " + shown.version() + "\n\n"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int code, String ending, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(bytes.length));
            exchange.sendResponseHeaders(code, -1);
        } else {
            exchange.sendResponseHeaders(code, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
