package dossier.site.view;

import java.util.List;

/**
 * The page of two actors who met.
 *
 * @param title "A and B"
 * @param one the one
 * @param other the other
 * @param summary how often and from when to when
 * @param encounters in order
 */
public record PairView(String title, Link one, Link other, String summary, List<Encounter> encounters) {
    /** A meeting with what each of the two said and did in it. */
    public record Encounter(MeetingLine meeting, List<Group> said, List<Group> done) {}
}
