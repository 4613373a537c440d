package dossier.statements.grammar;

import dossier.model.Span;

/**
 * Words between quotation marks.
 *
 * @param words the words, without the marks
 * @param marked the words with their marks
 * @param open whether the closing mark is missing, as in a paragraph that the next one carries on
 */
public record Quotation(Span words, Span marked, boolean open) {}
