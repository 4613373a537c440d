package dossier.model;

/** Names one meeting; its page's address is made of it. */
public record MeetingId(String value) implements Comparable<MeetingId> {
    /** The part of it behind the kind: what the editor's files and the pages' addresses call the meeting. */
    public String slug() {
        return value.substring(value.indexOf('/') + 1);
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
