package dossier.site.view;

import java.util.List;

/**
 * A picture of who met whom: actors on a circle, lines between those who met.
 *
 * @param left where it begins
 * @param top likewise
 * @param width of the picture
 * @param height of the picture
 * @param nodes the actors
 * @param lines between them
 */
public record WebView(int left, int top, int width, int height, List<Node> nodes, List<Line> lines) {
    /**
     * An actor.
     *
     * @param x of the dot
     * @param y of the dot
     * @param radius of the dot
     * @param labelX of the name
     * @param labelY of the name
     * @param anchor "start", "middle" or "end": which part of the name stands there
     * @param link the name and the page
     */
    public record Node(int x, int y, int radius, int labelX, int labelY, String anchor, Link link) {}

    /** A line, by how often the two met. */
    public record Line(int x1, int y1, int x2, int y2, int weight) {}
}
