/** Reads and keeps the editor's own files: dossier.yaml, corrections.yaml, permalinks.yaml, notes. */
@NullMarked
package dossier.curation;

import org.jspecify.annotations.NullMarked;
