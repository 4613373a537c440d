package dossier.model;

/** In which capacity somebody took part in a meeting. */
public enum Role {
    PRINCIPAL,
    HOST,
    MEDIATOR,
    ATTENDEE
}
