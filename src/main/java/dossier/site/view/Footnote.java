package dossier.site.view;

/**
 * What a mark stands for, where a page prints it at its end.
 *
 * @param cite the mark
 * @param source the source
 */
public record Footnote(Cite cite, Numbered source) {}
