package dossier.site.view;

import dossier.site.view.SourceView.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first page.
 *
 * @param title of the dossier
 * @param description by the user, null when there is none
 * @param bottomLine how many meetings, between whom, from when to when
 * @param material how much it rests on
 * @param note the editor's text
 * @param picture of the meetings in time
 * @param newest the last meetings with what came of each, newest first
 * @param more how many others there are, for a reader; null when none
 * @param web who met whom
 * @param pairs the same as a list
 * @param morePairs how many pairs the list leaves out, for a reader; null when none
 * @param disputed figures in conflict
 * @param undated sources and meetings whose day is open
 * @param pack the files of the briefing pack beside the site, each with what it is
 */
public record OverviewView(
        String title,
        @Nullable String description,
        List<Piece> bottomLine,
        String material,
        @Nullable Note note,
        @Nullable TimelineView picture,
        List<News> newest,
        @Nullable String more,
        @Nullable WebView web,
        List<Together> pairs,
        @Nullable String morePairs,
        List<FigureTable> disputed,
        List<Open> undated,
        List<Fact> pack) {

    /** A meeting, and what came of it or the sentence that tells best of it. */
    public record News(MeetingLine line, List<Piece> outcome, List<Cite> cites) {}

    /** Two who met, and how often. */
    public record Together(Link link, String times) {}

    /** What has no known day, and what is known. */
    public record Open(Link link, Moment when) {}
}
