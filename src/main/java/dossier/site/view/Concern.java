package dossier.site.view;

import dossier.model.SourceId;

/**
 * Something that the tool is not sure of, as the review page ranks it.
 *
 * @param weight how much hangs on it: the page begins with the heaviest
 * @param source the article that it stands in
 * @param offset where in the article's text
 * @param what is not sure, a line
 */
public record Concern(int weight, SourceId source, int offset, String what) {}
