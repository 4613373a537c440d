/** Reading marked-up text: the article in a saved web page, with what the page says of it, and the text of Markdown. */
@NullMarked
package dossier.markup;

import org.jspecify.annotations.NullMarked;
