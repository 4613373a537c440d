package dossier.model;

/** Names one quotation. */
public record QuoteId(String value) implements Comparable<QuoteId> {
    @Override
    public int compareTo(QuoteId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
