/** The one room where Jsoup and Flexmark live: saved pages, Markdown, the links of a finished page. */
@NullMarked
package dossier.markup;

import org.jspecify.annotations.NullMarked;
