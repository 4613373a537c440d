package dossier.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a person, a state or an organisation.
 *
 * @param name of the actor
 * @param kind "person"
 * @param names other names used
 * @param offices held at each date; of a state or an organisation: by whom
 * @param meetings in order
 * @param met whom they met
 * @param quotes by meeting, in order
 * @param done what they agreed, pledged, demanded, rejected
 * @param left that some of this stands on other pages, for a reader; "" when all is here
 * @param mentions by source
 * @param mentioned how many mentions there are
 * @param note the editor's text
 */
public record ActorView(
        String name,
        String kind,
        List<Called> names,
        List<Office> offices,
        List<MeetingLine> meetings,
        List<Met> met,
        List<Group> quotes,
        List<Group> done,
        String left,
        List<Mentions> mentions,
        String mentioned,
        @Nullable Note note) {

    /** Another name, and the editor's reason where it is the editor who gives it, else null. */
    public record Called(String text, @Nullable String because) {}

    /**
     * An office as the sources give it.
     *
     * @param title of the office
     * @param who whose office it is: the state, or on a state's page the person; null when no source says
     * @param when from when to when the sources that say so speak
     * @param former whether they say that it was held before
     * @param cites where
     */
    public record Office(String title, @Nullable Link who, String when, boolean former, List<Cite> cites) {}

    /** Whom they met, how often, and the page of the two. */
    public record Met(Link actor, String times, Ref pair) {}

    /** The sentences of one source that mention them. */
    public record Mentions(Numbered source, List<Sentence> sentences) {}

    /** A sentence, and where it stands. */
    public record Sentence(String text, Ref ref) {}
}
