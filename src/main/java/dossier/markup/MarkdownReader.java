package dossier.markup;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads Markdown: its words without their marks. */
public final class MarkdownReader {
    private static final PageFacts NO_FACTS = new PageFacts(null, null, null, null, null, null);

    private final Hints hints = new Hints(Map.of());

    /** Loaded with the first Markdown article, as most folders have none and it is two hundred classes. */
    private static final class Flexmark {
        static final Parser PARSER = Parser.builder().build();
        static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();
    }

    /** The text of a Markdown document; its title is the first heading of the first rank, if it stands first. */
    public Page read(String markdown) {
        Document page = Jsoup.parse(
                Flexmark.RENDERER.render(Flexmark.PARSER.parse(markdown)),
                org.jsoup.parser.Parser.htmlParser().setMaxDepth(PageReader.DEEPEST));
        page.select("script, style, template").remove();
        List<Extract> extracts = new ArrayList<>();
        String title = null;
        for (Run run : Runs.under(page.body(), hints)) {
            if (extracts.isEmpty() && title == null && isTitle(run)) {
                title = run.text();
            } else {
                extracts.add(run.extract());
            }
        }
        return new Page(title, extracts, NO_FACTS, List.of());
    }

    private static boolean isTitle(Run run) {
        return run.block().normalName().equals("h1");
    }
}
