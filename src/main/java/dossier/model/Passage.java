package dossier.model;

/**
 * A sentence of an article, or a line of it that is no sentence (a title, a dateline, a credit).
 *
 * @param id unique in the dossier
 * @param kind what it is
 * @param paragraph the number of its paragraph in the article, from 0
 * @param span where it stands in {@link Article#text}; passages of an article do not overlap, and every word is in one
 * @param text the words in that span, exactly; of a withheld one a mark that words are left out, or nothing
 */
public record Passage(PassageId id, PassageKind kind, int paragraph, Span span, String text) {
    /** Whether the passage belongs to the article, not to the page around it, and may be shown. */
    public boolean isStory() {
        return kind != PassageKind.BOILERPLATE && kind != PassageKind.WITHHELD;
    }

    /** Whether the passage counts as what the source says. */
    public boolean isSaid() {
        return kind == PassageKind.TITLE || kind == PassageKind.CAPTION || kind == PassageKind.BODY;
    }
}
