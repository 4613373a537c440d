package dossier.site.view;

import java.util.List;

/**
 * Whose text an article is.
 *
 * @param official whether it is an official text
 * @param text for a reader: "an official text", "the press"
 * @param proofs why
 */
public record Origin(boolean official, String text, List<Proof> proofs) {}
