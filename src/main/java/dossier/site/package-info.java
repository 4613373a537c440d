/** The published dossier: every page in HTML and Markdown, and the files for programs. */
@NullMarked
package dossier.site;

import org.jspecify.annotations.NullMarked;
