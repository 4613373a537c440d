package dossier.model;

/** How a meeting was held. */
public enum Mode {
    IN_PERSON,
    PHONE,
    VIDEO,
    UNKNOWN
}
