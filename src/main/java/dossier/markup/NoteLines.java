package dossier.markup;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** An editor's note as plain lines, for formats that have their own paragraphs and lists. */
public final class NoteLines {
    private static final String LINES = "p, li, h1, h2, h3, h4, h5, h6, pre";

    private NoteLines() {}

    /**
     * A line of a note.
     *
     * @param item whether it is an item of a list
     * @param heading whether it is a heading
     * @param text without marks
     */
    public record Line(boolean item, boolean heading, String text) {}

    /** The lines of a note that {@link NoteHtml} made; a link's address stands in brackets behind its words. */
    public static List<Line> of(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        for (Element link : body.select("a[href^=http]")) {
            if (!link.text().equals(link.attr("href"))) {
                link.appendText(" (" + link.attr("href") + ")");
            }
        }
        List<Line> lines = new ArrayList<>();
        for (Element line : body.select(LINES)) {
            boolean item = line.closest("li") != null;
            boolean outer = line.parents().stream().noneMatch(parent -> parent.is(LINES));
            String text = item && !outer ? "" : (line.is("li") ? line.text() : line.wholeText()).strip();
            if (!text.isEmpty()) {
                lines.add(new Line(item, line.tagName().startsWith("h"), text.replaceAll("\\s+", " ")));
            }
        }
        return lines;
    }
}
