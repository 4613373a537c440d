package dossier.site.view;

import org.jspecify.annotations.Nullable;

/**
 * Why something is said.
 *
 * @param says what follows, a clause
 * @param words the words that it follows from, an article's or an editor's or a table's
 * @param cite where they stand, null when they stand in no article
 * @param editor whether an editor says so
 */
public record Proof(String says, String words, @Nullable Cite cite, boolean editor) {}
