/** Dossier: from a folder of articles to a linked briefing dossier; {@link dossier.Pipeline} is the whole way. */
@NullMarked
package dossier;

import org.jspecify.annotations.NullMarked;
