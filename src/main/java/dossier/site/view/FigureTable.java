package dossier.site.view;

import java.util.List;

/**
 * Figures of one subject.
 *
 * @param about what they count
 * @param conflict whether some of them differ about the same time
 * @param anchor on its page
 * @param lines never empty
 */
public record FigureTable(String about, boolean conflict, String anchor, List<FigureLine> lines) {}
