/** Tells who is meant: one actor for all names of a person, state or organisation. */
@NullMarked
package dossier.actors;

import org.jspecify.annotations.NullMarked;
