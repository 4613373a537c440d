/** The chapters of a briefing pack, made from the views of the pages. */
@NullMarked
package dossier.pack.chapter;

import org.jspecify.annotations.NullMarked;
