package dossier.model;

/** Names one meeting; its page's address is made of it. */
public record MeetingId(String value) implements Comparable<MeetingId> {
    @Override
    public int compareTo(MeetingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
