/** Shows a dossier in a browser of this machine while its articles are being edited. */
@NullMarked
package dossier.serve;

import org.jspecify.annotations.NullMarked;
