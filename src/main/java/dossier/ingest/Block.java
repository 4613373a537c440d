package dossier.ingest;

import dossier.model.Span;

/**
 * A paragraph of a file: a line, or several that a wrapped text broke it into.
 *
 * @param span from its first word to its last mark
 * @param words those characters
 * @param apart whether a blank line, or the start of the text, stands before it
 */
record Block(Span span, String words, boolean apart) {}
