import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.StringLoader;
import java.io.StringWriter;
import java.util.Map;
import org.jsoup.Jsoup;

/** The yardstick for a cold start: one page through Flexmark, Pebble and Jsoup, and nothing else. */
public final class OnePage {
    private OnePage() {}

    public static void main(String[] args) throws Exception {
        String body = HtmlRenderer.builder().build().render(Parser.builder().build().parse("# A page\n\nOne *paragraph*.\n"));
        StringWriter page = new StringWriter();
        new PebbleEngine.Builder()
                .loader(new StringLoader())
                .build()
                .getTemplate("<!doctype html><title>{{ title }}</title><main>{{ body | raw }}</main>")
                .evaluate(page, Map.of("title", "One page", "body", body));
        System.out.println(Jsoup.parse(page.toString()).select("main p").text());
    }
}
