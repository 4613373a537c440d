package dossier.site.view;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a running sentence.
 *
 * @param text its words, with the space around them
 * @param ref where they lead, null when nowhere
 * @param mark on whose word they stand, "" when that needs no saying
 */
public record Piece(String text, @Nullable Ref ref, String mark) {
    /** Plain words. */
    public static Piece of(String text) {
        return new Piece(text, null, "");
    }

    /** Words that lead somewhere. */
    public static Piece of(Link link) {
        return new Piece(link.text(), link.ref(), "");
    }
}
