/** The dossier for programs: dossier.json and the formats that other tools read. */
@NullMarked
package dossier.site.data;

import org.jspecify.annotations.NullMarked;
