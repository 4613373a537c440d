package dossier.site.view;

import java.util.List;

/**
 * What became of a page that was published at this address.
 *
 * @param says what happened, a sentence
 * @param leads where to go on
 * @param sources the articles that it had and that are still there
 */
public record FormerView(String says, List<Link> leads, List<Link> sources) {}
