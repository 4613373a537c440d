package dossier.site.view;

import java.util.List;

/**
 * What the tool is least sure of.
 *
 * @param summary how many doubts
 * @param doubts ranked by what hangs on them
 */
public record ReviewView(String summary, List<Doubt> doubts) {
    /**
     * A doubt.
     *
     * @param kind "Date", "Grouping", "Name", "Speaker"
     * @param link what it is about
     * @param what is doubtful
     * @param hangs what hangs on it, for a reader
     * @param proofs what is known
     * @param settlings the lines for corrections.yaml that settle it one way or another; none when none can
     */
    public record Doubt(
            String kind, Link link, String what, String hangs, List<Proof> proofs, List<Settling> settlings) {}

    /**
     * Lines that settle a doubt in one way.
     *
     * @param does what they do, for a reader
     * @param lines for corrections.yaml, ready to copy
     */
    public record Settling(String does, String lines) {}
}
