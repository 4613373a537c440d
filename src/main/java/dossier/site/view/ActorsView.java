package dossier.site.view;

import java.util.List;

/**
 * The list of actors.
 *
 * @param summary how many
 * @param kinds people, states, organisations
 * @param pairs those who met
 * @param left names that the editor says are no actor's
 */
public record ActorsView(String summary, List<Kind> kinds, List<OverviewView.Together> pairs, List<Decision> left) {
    /** The actors of a kind. */
    public record Kind(String name, String anchor, List<Line> lines) {}

    /** An actor, with the offices that the sources give, and how often they met and are mentioned. */
    public record Line(Link link, String offices, int meetings, int mentions) {}
}
