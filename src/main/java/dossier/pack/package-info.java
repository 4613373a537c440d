/** The briefing pack: one outline of what the dossier holds, written as PDF, EPUB, HTML, Markdown and DOCX. */
@NullMarked
package dossier.pack;

import org.jspecify.annotations.NullMarked;
