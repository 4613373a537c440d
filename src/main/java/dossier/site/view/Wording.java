package dossier.site.view;

import java.util.List;

/**
 * How another place words the same thing.
 *
 * @param cite the place
 * @param parts the difference, word by word
 */
public record Wording(Cite cite, List<Part> parts) {
    /**
     * A stretch of words.
     *
     * @param change "same", "removed" or "added"
     * @param text the words
     */
    public record Part(String change, String text) {}
}
