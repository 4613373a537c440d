/** The meeting that each article reports; which articles report the same one. */
@NullMarked
package dossier.meetings;

import org.jspecify.annotations.NullMarked;
