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

/** Reads saved web pages. */
public final class PageReader {
    /** Elements nested deeper than this are read as if they stood at this depth; real pages stay below 100. */
    static final int DEEPEST = 400;

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
        String title = metadata.title();
        PageFacts facts = metadata.facts();
        Cleaning.clean(page, hints);
        List<Extract> extracts = new ArrayList<>();
        for (Run run : Pruning.of(MainText.of(page, hints), hints)) {
            extracts.add(new Extract(run.kind(), run.text()));
        }
        return new Page(title, extracts, facts, metadata.warnings());
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
