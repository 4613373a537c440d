package dossier.site.view;

/**
 * A mark that leads to the sentence of a source.
 *
 * @param number of the source on this page
 * @param ref the sentence
 * @param source its title, for those who hear the page
 */
public record Cite(int number, Ref ref, String source) {}
