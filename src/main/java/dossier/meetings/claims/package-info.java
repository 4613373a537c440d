/** What single sentences claim of meetings: who, when, where, and in what words. */
@NullMarked
package dossier.meetings.claims;

import org.jspecify.annotations.NullMarked;
