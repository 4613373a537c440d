package dossier.site.view;

import java.util.List;

/**
 * A picture of time: one row a thing, each with a bar on the same scale from 0 to 1000.
 *
 * @param from the first day of the scale, for a reader
 * @param to the last
 * @param ticks where years begin
 * @param rows in order
 */
public record TimelineView(String from, String to, List<Tick> ticks, List<Row> rows) {
    /** A year's beginning. */
    public record Tick(int x, String label) {}

    /**
     * A thing in time.
     *
     * @param x where its bar begins
     * @param width of the bar
     * @param sure whether the day is known; otherwise the bar is the time that it may have been
     * @param meeting whether it is a meeting
     * @param when for a reader, with how sure it is
     * @param link its words and page
     */
    public record Row(int x, int width, boolean sure, boolean meeting, Moment when, Link link) {}
}
