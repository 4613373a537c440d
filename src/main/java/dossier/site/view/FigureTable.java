package dossier.site.view;

import java.util.List;

/**
 * Figures of one subject.
 *
 * @param about what they count
 * @param conflict whether some of them differ about the same time
 * @param lines never empty
 */
public record FigureTable(String about, boolean conflict, List<FigureLine> lines) {}
