package dossier.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
     * @param correction the lines for corrections.yaml, null when none can settle it
     */
    public record Doubt(
            String kind,
            Link link,
            String what,
            String hangs,
            List<Proof> proofs,
            @Nullable String correction) {}
}
