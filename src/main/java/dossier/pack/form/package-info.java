/** The formats of a briefing pack: each is the outline, written. */
@NullMarked
package dossier.pack.form;

import org.jspecify.annotations.NullMarked;
