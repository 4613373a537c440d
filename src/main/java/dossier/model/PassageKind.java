package dossier.model;

/** What a passage of an article is. Only {@link #TITLE}, {@link #CAPTION} and {@link #BODY} count as what a source says. */
public enum PassageKind {
    TITLE,
    DATELINE,
    BYLINE,
    CAPTION,
    BODY,
    BOILERPLATE,
    /** One that may not be published: its words are left out of the dossier. */
    WITHHELD
}
