package dossier.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who and what the articles are about.
 *
 * @param actors by id
 * @param mentions by article, in the order of the text; never overlapping but for an office that contains a demonym
 * @param offices by article, in the order of the text
 */
public record Cast(Map<ActorId, Actor> actors, Map<SourceId, List<Mention>> mentions, List<OfficeHeld> offices) {
    private static final int LONGEST_TITLE = 60;

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

    /**
     * The mentions by article, without the adjectives that only tell whose office its holder has: in "the Turkish Prime Minister
     * Jane Example" nothing is said of Turkey.
     */
    public Map<SourceId, List<Mention>> ofOwn() {
        Map<SourceId, Set<List<Object>>> held = new HashMap<>();
        for (OfficeHeld office : offices) {
            if (office.of() != null) {
                held.computeIfAbsent(office.source(), source -> new HashSet<>())
                        .add(List.of(office.of(), office.span().start()));
            }
        }
        Map<SourceId, List<Mention>> own = new HashMap<>();
        mentions.forEach((source, all) -> own.put(source, ofOwn(all, held.getOrDefault(source, Set.of()))));
        return own;
    }

    /** @param held whose offices the article gives to people, each with the place where it names the person */
    private static List<Mention> ofOwn(List<Mention> mentions, Set<List<Object>> held) {
        List<Mention> own = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            Mention next = i + 1 < mentions.size() ? mentions.get(i + 1) : mention;
            boolean adjective = mention.reference() == Reference.DEMONYM
                    && held.contains(List.of(mention.actor(), next.span().start()))
                    && next.span().start() - mention.span().end() < LONGEST_TITLE;
            if (!adjective) {
                own.add(mention);
            }
        }
        return own;
    }

    /** The article's mentions that lie in {@code span}, in order. */
    public List<Mention> mentions(SourceId source, Span span) {
        return mentions.getOrDefault(source, List.of()).stream()
                .filter(m -> span.contains(m.span()))
                .toList();
    }
}
