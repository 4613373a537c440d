/** What may be published of the articles where whole ones may not: the passages that the dossier uses. */
@NullMarked
package dossier.excerpts;

import org.jspecify.annotations.NullMarked;
