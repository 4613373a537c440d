package dossier.model;

/** Names one article: its file's name without the ending, made unique. */
public record SourceId(String value) implements Comparable<SourceId> {
    @Override
    public int compareTo(SourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
