package dossier.meetings.claims;

import dossier.model.Mention;
import dossier.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A word, a mark, or a whole mention of an actor, in a line.
 *
 * @param span where in the article's text
 * @param folded the characters, folded, without a possessive ending
 * @param possessive whether it ends in a possessive
 * @param capitalised whether it starts with an upper-case letter
 * @param mention the mention that it is
 * @param office whether it is part of an office or another description that stands before a name
 */
public record Token(
        Span span,
        String folded,
        boolean possessive,
        boolean capitalised,
        @Nullable Mention mention,
        boolean office) {
    boolean isWord() {
        return !folded.isEmpty() && Character.isLetterOrDigit(folded.codePointAt(0));
    }

    public boolean is(String word) {
        return folded.equals(word);
    }
}
