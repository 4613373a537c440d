package dossier.model;

import org.jspecify.annotations.Nullable;

/** Names one person, state or organisation; its page's address is made of it. */
public record ActorId(String value) implements Comparable<ActorId> {
    /** The part of it behind the kind: what the editor's files and the pages' addresses call the actor. */
    public String slug() {
        return value.substring(value.indexOf('/') + 1);
    }

    /** As records have it, but told outright: ids are compared more often than anything else. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof ActorId id && value.equals(id.value));
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(ActorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
