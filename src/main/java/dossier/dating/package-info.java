/** Date expressions, and the day that each article speaks from. */
@NullMarked
package dossier.dating;

import org.jspecify.annotations.NullMarked;
