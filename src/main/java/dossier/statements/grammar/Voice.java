package dossier.statements.grammar;

import dossier.model.Span;

/**
 * Whose words a quotation is, as the sentence around it tells.
 *
 * @param subject the speaker
 * @param words where the article says so
 * @param how why, a clause for a reader
 */
public record Voice(Subject subject, Span words, String how) {}
