package dossier.markup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads saved web pages. */
public final class PageReader {
    /** Elements nested deeper than this are read as if they stood at this depth; real pages stay below 100. */
    static final int DEEPEST = 400;

    /** The text in a page's metadata is preferred to what the page shows when it is longer by this factor. */
    private static final int FAR_MORE = 2;

    private final Hints hints;
    private final Map<String, String> metaNames;

    /**
     * A reader that goes by these tables.
     *
     * @param partNames what the names of parts of a page hint at: "furniture", "article", "caption", "lede"
     * @param metaNames what the elements of metadata tell, the most trusted first
     */
    public PageReader(Map<String, String> partNames, Map<String, String> metaNames) {
        hints = new Hints(partNames);
        this.metaNames = metaNames;
    }

    /** The article in a page, whose encoding is the one that it declares, else UTF-8. */
    public Page read(byte[] bytes) {
        Document page = parse(bytes);
        PageMetadata metadata = new PageMetadata(page, metaNames);
        List<Run> shown = Runs.under(page.body(), hints);
        String title = metadata.title(shown);
        PageFacts facts = metadata.facts(Beside.of(shown, title));
        List<String> warnings = new ArrayList<>(metadata.warnings());
        Cleaning.clean(page, hints);
        List<Run> article = Pruning.of(MainText.of(page, hints, title), hints);
        List<Run> told = told(metadata.body());
        if (length(told) > length(article) * FAR_MORE) {
            article = told;
            warnings.add("The page shows only a part of the article; the rest was taken from its metadata.");
        } else if (article.isEmpty()) {
            article = all(bytes);
        }
        return new Page(title, article.stream().map(Run::extract).toList(), facts, warnings);
    }

    /** The paragraphs of a text in metadata, whether it is marked up or only broken into lines. */
    private List<Run> told(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        String lines = text.contains("</p>") ? text : text.replaceAll("\\R", "<br><br>");
        return Runs.under(Jsoup.parseBodyFragment(lines).body(), hints);
    }

    /** Everything that the page shows, where no part of it looks like an article: a gallery, a list of links. */
    private List<Run> all(byte[] bytes) {
        Document page = parse(bytes);
        Cleaning.bare(page);
        return Runs.under(page.body(), hints);
    }

    private static int length(List<Run> runs) {
        return runs.stream().mapToInt(run -> run.text().length()).sum();
    }

    private static Document parse(byte[] bytes) {
        try {
            return Jsoup.parse(
                    new ByteArrayInputStream(bytes),
                    null,
                    "",
                    Parser.htmlParser().setMaxDepth(DEEPEST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
