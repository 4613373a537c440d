/** Writes the finished site: whole files only, only what changed, never over a file that is not ours. */
@NullMarked
package dossier.publish;

import org.jspecify.annotations.NullMarked;
