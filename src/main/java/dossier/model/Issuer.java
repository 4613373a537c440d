package dossier.model;

import java.util.List;

/**
 * Whose text an article is, and why the tool thinks so.
 *
 * @param voice whose
 * @param evidence why; never empty unless the voice is {@link Voice#UNKNOWN}
 */
public record Issuer(Voice voice, List<Evidence> evidence) {
    /** Nothing shows whose text it is. */
    public static final Issuer UNKNOWN = new Issuer(Voice.UNKNOWN, List.of());

    public Issuer {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty() && voice != Voice.UNKNOWN) {
            throw new IllegalArgumentException("a voice without evidence: " + voice);
        }
    }
}
