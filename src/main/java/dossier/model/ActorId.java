package dossier.model;

/** Names one person, state or organisation; its page's address is made of it. */
public record ActorId(String value) implements Comparable<ActorId> {
    @Override
    public int compareTo(ActorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
