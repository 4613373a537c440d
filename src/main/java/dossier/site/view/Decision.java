package dossier.site.view;

import java.util.List;

/**
 * What the editor decided against the tool.
 *
 * @param text what was decided, for a reader
 * @param because the editor's reason
 * @param line of corrections.yaml
 * @param links to the pages that it changed
 */
public record Decision(String text, String because, int line, List<Link> links) {}
