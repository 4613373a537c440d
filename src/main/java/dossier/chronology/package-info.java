/** Meetings and dated background events in order. */
@NullMarked
package dossier.chronology;

import org.jspecify.annotations.NullMarked;
