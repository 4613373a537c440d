package dossier.model;

/** Whose text an article is. */
public enum Voice {
    /** A government's, a ministry's or an international body's own: a readout, a statement, a press release. */
    OFFICIAL,
    /** A newspaper's, a broadcaster's or a news agency's. */
    PRESS,
    /** Nothing shows whose. */
    UNKNOWN
}
