/** Groups what the articles say into meetings. */
@NullMarked
package dossier.meetings;

import org.jspecify.annotations.NullMarked;
