/** Quotes and reported speech, and whose words they are. */
@NullMarked
package dossier.statements.speech;

import org.jspecify.annotations.NullMarked;
