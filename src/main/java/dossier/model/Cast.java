package dossier.model;

import java.util.List;
import java.util.Map;

/**
 * Who and what the articles are about.
 *
 * @param actors by id
 * @param mentions by article, in the order of the text; never overlapping but for an office that contains a demonym
 * @param offices by article, in the order of the text
 */
public record Cast(Map<ActorId, Actor> actors, Map<SourceId, List<Mention>> mentions, List<OfficeHeld> offices) {
    public Cast {
        actors = Map.copyOf(actors);
        mentions = Map.copyOf(mentions);
        offices = List.copyOf(offices);
    }

    /** The actor of that id, which must be in the cast. */
    public Actor actor(ActorId id) {
        Actor actor = actors.get(id);
        if (actor == null) {
            throw new IllegalArgumentException("no actor " + id);
        }
        return actor;
    }

    /** The article's mentions that lie in {@code span}, in order. */
    public List<Mention> mentions(SourceId source, Span span) {
        return mentions.getOrDefault(source, List.of()).stream()
                .filter(m -> span.contains(m.span()))
                .toList();
    }
}
