/** What a briefing pack holds, in reading order: made once, and the same in every format. */
@NullMarked
package dossier.pack.outline;

import org.jspecify.annotations.NullMarked;
