/** Words, names, titles and the tables of them. */
@NullMarked
package dossier.actors.names;

import org.jspecify.annotations.NullMarked;
