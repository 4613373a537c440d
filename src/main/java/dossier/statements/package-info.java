/** Quotes and their speakers, statements, figures and their subjects. */
@NullMarked
package dossier.statements;

import org.jspecify.annotations.NullMarked;
