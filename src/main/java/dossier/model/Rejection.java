package dossier.model;

/**
 * An input that is not used.
 *
 * @param id the name it would have had
 * @param file its path under the input folder
 * @param kind on whose account
 * @param reason what is wrong, and what to do, in one sentence
 */
public record Rejection(SourceId id, String file, Kind kind, String reason) {
    /** On whose account an input is not used. */
    public enum Kind {
        /** It can't be. */
        UNUSABLE,
        /** The editor left it out. */
        EXCLUDED,
        /** It is from after the day that the dossier is as of, or may be. */
        LATER
    }
}
