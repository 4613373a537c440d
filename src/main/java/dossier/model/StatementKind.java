package dossier.model;

/** What somebody did in stating something. */
public enum StatementKind {
    AGREED,
    PLEDGED,
    DEMANDED,
    REJECTED,
    ACCUSED,
    PLANNED,
    /** Told in the words of the article what somebody said. */
    SAID
}
