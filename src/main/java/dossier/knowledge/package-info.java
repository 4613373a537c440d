/** What the tool knows of the world, in tables that a user can read, extend and overrule. */
@NullMarked
package dossier.knowledge;

import org.jspecify.annotations.NullMarked;
