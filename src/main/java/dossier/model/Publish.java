package dossier.model;

/** How much of the articles the published dossier shows. */
public enum Publish {
    /** All of each. */
    FULL,
    /** Only the passages that the dossier uses, for people who may not republish whole articles. */
    EXCERPTS
}
