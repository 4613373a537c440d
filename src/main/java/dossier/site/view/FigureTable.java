package dossier.site.view;

import java.util.List;

/**
 * Figures of one subject, or those that stand alone in theirs.
 *
 * @param about what they count; for those that stand alone, that they do
 * @param alone whether each line has a subject of its own
 * @param conflict whether some of them differ about the same time
 * @param lines never empty
 */
public record FigureTable(String about, boolean alone, boolean conflict, List<FigureLine> lines) {}
