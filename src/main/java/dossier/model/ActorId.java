package dossier.model;

/** Names one person, state or organisation; its page's address is made of it. */
public record ActorId(String value) implements Comparable<ActorId> {
    /** The part of it behind the kind: what the editor's files and the pages' addresses call the actor. */
    public String slug() {
        return value.substring(value.indexOf('/') + 1);
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
