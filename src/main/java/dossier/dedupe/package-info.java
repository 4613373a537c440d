/** Repeats inside and across articles, and copies of whole articles. */
@NullMarked
package dossier.dedupe;

import org.jspecify.annotations.NullMarked;
