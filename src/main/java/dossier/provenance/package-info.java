/** Whether an article, or a sentence of it, has what it tells from an official text or from the press. */
@NullMarked
package dossier.provenance;

import org.jspecify.annotations.NullMarked;
