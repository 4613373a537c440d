/** From files to articles: encoding, title, dateline, byline, captions, body, boilerplate. */
@NullMarked
package dossier.ingest;

import org.jspecify.annotations.NullMarked;
