package dossier.model;

/** On whose word a date or a place stands. */
public enum Basis {
    /** The article's own metadata. */
    METADATA,
    /** The article's text says it. */
    STATED,
    /** The tool concluded it from evidence. */
    INFERRED,
    /** An editor said so. */
    EDITOR,
    /** Nobody did. */
    UNKNOWN
}
