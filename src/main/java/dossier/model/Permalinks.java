package dossier.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * The addresses that meetings and actors were given, so that no published link dies.
 *
 * @param meetings the slug of each meeting and the articles that it had then, by slug
 * @param actors the slug of each actor and the names that it had then, by slug
 * @param formerMeetings the slugs of meetings that are gone, with the last articles they had: they are never given to
 *     another meeting, and their addresses lead to what became of those articles
 * @param formerActors the slugs of actors that are gone, with the last names they had
 * @param pages the other addresses ever given out, of sources, pairs and the further pages of lists, under the site's root and without ending, sorted
 */
public record Permalinks(
        List<MeetingLink> meetings,
        List<ActorLink> actors,
        List<MeetingLink> formerMeetings,
        List<ActorLink> formerActors,
        List<String> pages) {
    /** No address given yet. */
    public static final Permalinks NONE = new Permalinks(List.of(), List.of());

    public Permalinks {
        meetings = List.copyOf(meetings);
        actors = List.copyOf(actors);
        formerMeetings = List.copyOf(formerMeetings);
        formerActors = List.copyOf(formerActors);
        pages = List.copyOf(pages);
    }

    /** Addresses of which none is former. */
    public Permalinks(List<MeetingLink> meetings, List<ActorLink> actors) {
        this(meetings, actors, List.of(), List.of(), List.of());
    }

    /** Every meeting address ever given, those in use first. */
    public List<MeetingLink> everyMeeting() {
        return Stream.concat(meetings.stream(), formerMeetings.stream()).toList();
    }

    /** Every actor address ever given, those in use first. */
    public List<ActorLink> everyActor() {
        return Stream.concat(actors.stream(), formerActors.stream()).toList();
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
