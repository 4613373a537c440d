/** Takes an input folder out of its git repository as it was at a revision, by calling git. */
@NullMarked
package dossier.git;

import org.jspecify.annotations.NullMarked;
