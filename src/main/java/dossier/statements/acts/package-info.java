/** What was agreed, pledged, demanded, rejected, and by whom. */
@NullMarked
package dossier.statements.acts;

import org.jspecify.annotations.NullMarked;
