package dossier.site.view;

/**
 * A source as a page lists it under its marks.
 *
 * @param number of the source on this page
 * @param link its title and page
 * @param publisher and agency, "" when unknown
 * @param when its day, for a reader
 */
public record Numbered(int number, Link link, String publisher, String when) {}
