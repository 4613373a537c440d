package dossier.model;

/** What an actor is. */
public enum ActorKind {
    PERSON,
    STATE,
    ORGANISATION
}
