/** What changed between two editions of a dossier, and because of what. */
@NullMarked
package dossier.changes;

import org.jspecify.annotations.NullMarked;
