package dossier.model;

/** What became of a meeting, as far as the sources tell. */
public enum Status {
    HELD,
    PLANNED,
    POSTPONED,
    CANCELLED
}
