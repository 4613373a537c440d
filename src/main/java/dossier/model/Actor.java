package dossier.model;

import java.util.List;

/**
 * A person, state or organisation that the articles name.
 *
 * @param id its name in the dossier
 * @param kind what it is
 * @param name the name to show
 * @param aliases the other names and descriptions that the articles or the tables give it, sorted
 */
public record Actor(ActorId id, ActorKind kind, String name, List<String> aliases) {
    public Actor {
        aliases = List.copyOf(aliases);
    }
}
