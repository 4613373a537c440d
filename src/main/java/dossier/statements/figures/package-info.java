/** What is counted, how many, as of when, and who says so. */
@NullMarked
package dossier.statements.figures;

import org.jspecify.annotations.NullMarked;
