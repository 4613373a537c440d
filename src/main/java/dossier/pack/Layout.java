package dossier.pack;

/** How much a pack says. */
public enum Layout {
    /** All of it. */
    PACK,
    /** Two pages for somebody who reads only those. */
    NOTE
}
