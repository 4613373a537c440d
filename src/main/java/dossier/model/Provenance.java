package dossier.model;

import java.util.Map;

/**
 * What comes from official texts and what from the press.
 *
 * @param issuers whose text each article is; an article that is absent is nobody's that is known
 * @param readouts the sentences that give an official text as where they have it from, with why: "…, the press service
 *     said"
 */
public record Provenance(Map<SourceId, Issuer> issuers, Map<PassageId, Evidence> readouts) {
    public Provenance {
        issuers = Map.copyOf(issuers);
        readouts = Map.copyOf(readouts);
    }

    /** Whose text the article is. */
    public Issuer of(SourceId source) {
        return issuers.getOrDefault(source, Issuer.UNKNOWN);
    }
}
