package dossier.model;

/** Names one passage of one article. */
public record PassageId(String value) implements Comparable<PassageId> {
    @Override
    public int compareTo(PassageId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
