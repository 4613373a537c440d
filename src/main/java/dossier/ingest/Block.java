package dossier.ingest;

import dossier.model.PassageKind;
import dossier.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a file: a line, or several that a wrapped text broke it into.
 *
 * @param span from its first word to its last mark
 * @param words those characters
 * @param apart whether a blank line, or the start of the text, stands before it
 * @param marked what its mark-up says it is; null where only its words tell
 */
record Block(
        Span span, String words, boolean apart, @Nullable PassageKind marked) {
    /** The same, counted from {@code offset} characters earlier. */
    Block plus(int offset) {
        return new Block(span.plus(offset), words, apart, marked);
    }
}
