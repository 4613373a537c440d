package dossier.markup;

/**
 * A paragraph, heading, list item, quotation or caption taken from marked-up text.
 *
 * @param kind what its mark-up makes it
 * @param text its words, with single spaces; never blank
 */
public record Extract(Kind kind, String text) {
    /** What the mark-up makes of a stretch of text. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM,
        QUOTE,
        CAPTION
    }
}
