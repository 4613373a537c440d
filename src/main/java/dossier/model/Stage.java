package dossier.model;

/** From where an article looks at the meeting that it reports. */
public enum Stage {
    /** Before it. */
    PREVIEW,
    /** Of it. */
    REPORT,
    /** On reactions to it or consequences of it. */
    AFTERMATH
}
