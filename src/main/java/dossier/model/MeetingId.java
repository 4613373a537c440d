package dossier.model;

import org.jspecify.annotations.Nullable;

/** Names one meeting; its page's address is made of it. */
public record MeetingId(String value) implements Comparable<MeetingId> {
    /** The part of it behind the kind: what the editor's files and the pages' addresses call the meeting. */
    public String slug() {
        return value.substring(value.indexOf('/') + 1);
    }

    /** As records have it, but told outright: ids are compared more often than anything else. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof MeetingId id && value.equals(id.value));
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(MeetingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
