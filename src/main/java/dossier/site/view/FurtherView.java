package dossier.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page names only the first of, whole.
 *
 * @param back the page
 * @param sections in the order in which the page leads to them; one that goes on over several pages has its heading on each
 */
public record FurtherView(Link back, List<Section> sections) {
    /**
     * The places of one thing.
     *
     * @param heading what the places are of
     */
    public record Section(String anchor, String heading, List<Row> rows) {}

    /**
     * A place.
     *
     * @param says what follows from its words, "" when they are the heading's
     * @param words that stand there, "" likewise
     * @param link to the place in its source, null when it stands in none
     * @param publisher of the source, "" when unknown
     * @param when its day, for a reader
     */
    public record Row(String says, String words, @Nullable Link link, String publisher, String when) {
        /** About how many characters of HTML it makes. */
        public int weight() {
            int linked = link == null ? 0 : 2 * link.text().length();
            return 150 + says.length() + words.length() + linked + publisher.length();
        }
    }
}
