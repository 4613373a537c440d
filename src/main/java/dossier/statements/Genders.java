package dossier.statements;

import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.ActorKind;
import dossier.model.Cast;
import dossier.text.Folding;
import java.util.Map;
import java.util.TreeMap;

/** Whether "he" or "she" may stand for a person, from the titles that the articles give and a table of given names. */
final class Genders {
    private final Cast cast;
    private final Map<String, String> givenNames;
    private final Map<ActorId, String> known = new TreeMap<>();

    Genders(Cast cast, Map<String, String> givenNames) {
        this.cast = cast;
        this.givenNames = givenNames;
    }

    /** Whether the pronoun may stand for that actor: a person who is not known to be of the other gender. */
    boolean fits(ActorId id, boolean she) {
        String gender = known.computeIfAbsent(id, this::gender);
        return gender.isEmpty() || gender.equals(she ? "f" : "m");
    }

    /** Whether the person's gender is known. */
    boolean isKnown(ActorId id) {
        String gender = known.computeIfAbsent(id, this::gender);
        return gender.equals("m") || gender.equals("f");
    }

    /** Whether it is a state or an organisation. */
    boolean isBody(ActorId id) {
        return cast.actor(id).kind() != ActorKind.PERSON;
    }

    private String gender(ActorId id) {
        Actor actor = cast.actor(id);
        if (actor.kind() != ActorKind.PERSON) {
            return "none";
        }
        String first = Folding.fold(actor.name()).split("[ -]", 2)[0];
        String classes = givenNames.getOrDefault(first, "");
        return classes.endsWith("m") ? "m" : classes.endsWith("f") ? "f" : "";
    }
}
