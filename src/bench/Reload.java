import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * From the save of an article to the moment in which {@code dossier serve} tells the browser to reload: a real server, a
 * real connection, one more sentence in each round.
 */
public final class Reload {
    private static final Pattern VERSION = Pattern.compile("data-version=\"([^\"]*)\"");

    private Reload() {}

    /** @param args the jar, a copy of an input folder that may be changed, rounds to warm up, and rounds to measure */
    public static void main(String[] args) throws Exception {
        Path input = Path.of(args[1]);
        int warmUp = Integer.parseInt(args[2]);
        int rounds = Integer.parseInt(args[3]);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process serve = new ProcessBuilder(java, "-jar", args[0], "serve", "-p", "0", input.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(serve.getInputStream(), StandardCharsets.UTF_8))) {
            String address = address(out);
            Thread reader = new Thread(() -> out.lines().forEach(line -> {}));
            reader.setDaemon(true);
            reader.start();
            HttpClient browser = HttpClient.newHttpClient();
            long before = 0;
            long[] times = new long[warmUp + rounds];
            for (int i = 0; i < times.length; i++) {
                before = i == warmUp ? processor(serve) : before;
                times[i] = round(browser, address, article(input), i);
            }
            print(LongStream.of(times).skip(warmUp).sorted().toArray(), times[0], processor(serve) - before);
            serve.destroy(); // while its output is read the reader can't be closed
        } finally {
            serve.destroy();
        }
    }

    private static String address(BufferedReader out) throws IOException {
        String line = out.readLine();
        while (line != null && !line.contains("http://")) {
            line = out.readLine();
        }
        if (line == null) {
            throw new IOException("serve has ended");
        }
        return line.replaceFirst(".*(http://\\S+).*", "$1");
    }

    private static Path article(Path input) throws IOException {
        try (Stream<Path> files = Files.list(input)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().findFirst().orElseThrow();
        }
    }

    private static long processor(Process process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
    }

    private static long round(HttpClient browser, String address, Path article, int number) throws Exception {
        Matcher version = VERSION.matcher(browser.send(get(address), BodyHandlers.ofString()).body());
        if (!version.find()) {
            throw new IOException("no version on the page");
        }
        var events = browser.sendAsync(
                get(address + ".dossier/events?version=" + version.group(1)), BodyHandlers.ofString());
        String text = Files.readString(article);
        long start = System.nanoTime();
        Files.writeString(article, text + "\nThe talks went on for " + (number + 2) + " hours, an official said.\n");
        events.get();
        return System.nanoTime() - start;
    }

    private static HttpRequest get(String address) {
        return HttpRequest.newBuilder(URI.create(address)).build();
    }

    private static void print(long[] sorted, long first, long processor) {
        System.out.println(String.format(
                Locale.ROOT,
                "save to reload: median %d ms, fastest %d ms, slowest %d ms of %d; the first %d ms; processors %d ms a round",
                sorted[sorted.length / 2] / 1_000_000,
                sorted[0] / 1_000_000,
                sorted[sorted.length - 1] / 1_000_000,
                sorted.length,
                first / 1_000_000,
                processor / sorted.length));
    }
}
