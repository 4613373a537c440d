package dossier.model;

/** Names one figure. */
public record FigureId(String value) implements Comparable<FigureId> {
    @Override
    public int compareTo(FigureId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
