/** Words, sentences, phrases and quotation marks, as far as one has to know them to tell who said what. */
@NullMarked
package dossier.statements.grammar;

import org.jspecify.annotations.NullMarked;
