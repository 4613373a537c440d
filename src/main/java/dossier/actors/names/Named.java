package dossier.actors.names;

import dossier.model.ActorKind;
import dossier.model.Reference;
import dossier.model.Span;

/**
 * A place in an article that names a state or organisation.
 *
 * @param kind which of the two
 * @param name its name in the dossier
 * @param span where
 * @param reference how
 * @param state the state that it is, or whose organisation it is, empty when of none
 * @param ambiguous whether the words also mean something else
 */
public record Named(ActorKind kind, String name, Span span, Reference reference, String state, boolean ambiguous) {
    /** The same, named elsewhere. */
    public Named at(Span place) {
        return new Named(kind, name, place, reference, state, ambiguous);
    }
}
