/** Reading prose: words, folding, sentences and numbers, as several stages need them. */
@NullMarked
package dossier.text;

import org.jspecify.annotations.NullMarked;
