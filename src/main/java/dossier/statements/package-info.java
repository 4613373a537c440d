/** What the articles report as said, agreed and counted. */
@NullMarked
package dossier.statements;

import org.jspecify.annotations.NullMarked;
