package dossier.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quote, or the sentence of a statement.
 *
 * @param text the words
 * @param quoted whether they are somebody's own words
 * @param context the sentence around them, when they don't stand well alone, else null
 * @param by who says it
 * @param named how the source names them, null when it does not or when that adds nothing
 * @param also other things the same sentence does: "demanded"
 * @param single whether only one of several sources carries it
 * @param cites every place that carries it
 * @param proofs why it is this speaker
 * @param wordings how other places word it
 */
public record Saying(
        String text,
        boolean quoted,
        @Nullable String context,
        List<Link> by,
        @Nullable String named,
        List<String> also,
        boolean single,
        List<Cite> cites,
        List<Proof> proofs,
        List<Wording> wordings) {}
