package dossier.model;

/**
 * A passage that says again what another one says.
 *
 * @param passage the repeat
 * @param sameAs the passage that stands for it; itself no repeat
 * @param identical whether the words are the same but for case, marks and space
 */
public record Repeat(PassageId passage, PassageId sameAs, boolean identical) {}
