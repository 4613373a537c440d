package dossier.site.view;

import java.util.List;

/**
 * The list of meetings.
 *
 * @param summary how many
 * @param years newest first
 */
public record MeetingsView(String summary, List<Year> years) {
    /** The meetings of a year. */
    public record Year(String name, String anchor, List<MeetingLine> meetings) {}
}
