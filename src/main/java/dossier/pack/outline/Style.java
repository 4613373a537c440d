package dossier.pack.outline;

/** What sets a stretch of words apart. */
public enum Style {
    PLAIN,
    /** What the eye should find first. */
    STRONG,
    /** What it may pass over. */
    QUIET,
    /** The word that tells on whose authority something stands: "concluded", "editor". */
    MARK
}
