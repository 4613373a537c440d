package dossier.model;

import java.util.List;

/**
 * The addresses that meetings and actors were given, so that no published link dies.
 *
 * @param meetings the slug of each meeting and the articles that it had then
 * @param actors the slug of each actor and the names that it had then
 */
public record Permalinks(List<MeetingLink> meetings, List<ActorLink> actors) {
    /** No address given yet. */
    public static final Permalinks NONE = new Permalinks(List.of(), List.of());

    public Permalinks {
        meetings = List.copyOf(meetings);
        actors = List.copyOf(actors);
    }

    /** A meeting's address and its articles. */
    public record MeetingLink(String slug, List<SourceId> sources) {
        public MeetingLink {
            sources = List.copyOf(sources);
        }
    }

    /** An actor's address, kind and names. */
    public record ActorLink(String slug, ActorKind kind, List<String> names) {
        public ActorLink {
            names = List.copyOf(names);
        }
    }
}
