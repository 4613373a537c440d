package dossier.model;

/** What somebody did in stating something. */
public enum StatementKind {
    AGREED,
    PLEDGED,
    DEMANDED,
    REJECTED,
    ACCUSED,
    PLANNED
}
