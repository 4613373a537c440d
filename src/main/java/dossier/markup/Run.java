package dossier.markup;

import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * A stretch of a page's text that no block element and no double line break divides.
 *
 * @param block the block element that holds it
 * @param kind what it is, by the elements around it
 * @param text its words, with single spaces, and line breaks where the page breaks lines
 * @param linked how many of its characters stand in links
 */
record Run(Element block, Extract.Kind kind, String text, int linked) {
    /** A shorter stretch is a label, a name or a heading. */
    private static final int SHORTEST = 50;

    /**
     * How many characters of prose it is: what is read comes in long stretches with few links, what surrounds it in short
     * ones with many (Kohlschütter, Fankhauser and Nejdl, "Boilerplate Detection using Shallow Text Features", 2010).
     */
    double prose() {
        return kind == Extract.Kind.CAPTION ? 0 : reading();
    }

    /** How many characters of it are read as sentences, in prose or beside a picture. */
    double reading() {
        int own = text.length() - linked;
        return own < SHORTEST || linked > own ? 0 : own;
    }

    /** Its lines, as the page breaks them. */
    Stream<String> lines() {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    Extract extract() {
        return new Extract(kind, text);
    }

    /** Whether most of it is links. */
    boolean isLinks() {
        return linked * 10 >= text.length() * 6;
    }
}
