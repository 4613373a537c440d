/** From the dossier to the views: one class a kind of page. */
@NullMarked
package dossier.site.page;

import org.jspecify.annotations.NullMarked;
