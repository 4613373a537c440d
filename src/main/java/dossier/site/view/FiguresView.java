package dossier.site.view;

import java.util.List;

/**
 * The list of figures.
 *
 * @param summary how many, and how many are in conflict
 * @param tables by subject, conflicts first
 */
public record FiguresView(String summary, List<FigureTable> tables) {}
