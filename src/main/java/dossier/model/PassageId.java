package dossier.model;

import org.jspecify.annotations.Nullable;

/** Names one passage of one article. */
public record PassageId(String value) implements Comparable<PassageId> {
    @Override
    public int compareTo(PassageId other) {
        return value.compareTo(other.value);
    }

    /** As records have it, but told outright: ids are compared more often than anything else. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof PassageId id && value.equals(id.value));
    }

    /** Scattered by the golden ratio: passages are numbered, and maps that look beside a taken place would look far. */
    @Override
    public int hashCode() {
        return value.hashCode() * 0x9E3779B9;
    }

    @Override
    public String toString() {
        return value;
    }
}
