/** The dossier laid out for looking things up: by source, passage, meeting and actor; and the address of every page. */
@NullMarked
package dossier.site.catalog;

import org.jspecify.annotations.NullMarked;
