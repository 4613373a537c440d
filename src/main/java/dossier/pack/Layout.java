package dossier.pack;

import java.util.Locale;

/** How much a pack says. */
public enum Layout {
    /** All of it. */
    PACK,
    /** Two pages for somebody who reads only those. */
    NOTE;

    /** As it is named on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
