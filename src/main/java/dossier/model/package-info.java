/** The records that the stages hand on: immutable, linked by typed id, and knowing nothing of the stages. */
@NullMarked
package dossier.model;

import org.jspecify.annotations.NullMarked;
