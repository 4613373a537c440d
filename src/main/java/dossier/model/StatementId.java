package dossier.model;

/** Names one statement. */
public record StatementId(String value) implements Comparable<StatementId> {
    @Override
    public int compareTo(StatementId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
