/** What a template gets: one record made for its page, of texts and links only. */
@NullMarked
package dossier.site.view;

import org.jspecify.annotations.NullMarked;
