package dossier.site.view;

import java.util.List;

/**
 * A quote, or the sentence of a statement.
 *
 * @param text the words
 * @param quoted whether they are somebody's own words
 * @param by who says it
 * @param also other things the same sentence does: "demanded"
 * @param official why every place that carries it is, or has it from, an official text; empty when one is the press
 * @param single whether only one of several sources carries it, copies of that one aside
 * @param cites every place that carries it
 * @param proofs why it is this speaker, or this kind of statement
 * @param statement whether it is a statement
 * @param wordings how other places word it
 */
public record Saying(
        String text,
        boolean quoted,
        List<Link> by,
        List<String> also,
        List<Proof> official,
        boolean single,
        List<Cite> cites,
        List<Proof> proofs,
        List<Wording> wordings,
        boolean statement) {
    /** Whether an editor gave it its speaker or its kind. */
    public boolean editor() {
        return proofs.stream().anyMatch(Proof::editor);
    }

    /** The key of the message that heads the proofs. */
    public String proofLabel() {
        return statement ? "evidence.statement" : "evidence.speaker";
    }
}
