package dossier.model;

import org.jspecify.annotations.Nullable;

/** Names one article: its file's name without the ending, made unique. */
public record SourceId(String value) implements Comparable<SourceId> {
    @Override
    public int compareTo(SourceId other) {
        return value.compareTo(other.value);
    }

    /** As records have it, but told outright: ids are compared more often than anything else. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof SourceId id && value.equals(id.value));
    }

    /** Scattered by the golden ratio: files are often numbered, and maps that look beside a taken place would look far. */
    @Override
    public int hashCode() {
        return value.hashCode() * 0x9E3779B9;
    }

    @Override
    public String toString() {
        return value;
    }
}
