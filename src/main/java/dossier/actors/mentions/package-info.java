/** Finds the words of an article that name somebody. */
@NullMarked
package dossier.actors.mentions;

import org.jspecify.annotations.NullMarked;
