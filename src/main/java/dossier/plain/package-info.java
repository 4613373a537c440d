/** Not part of the program: what the build does to its classes, so that a short run of it is fast. */
@NullMarked
package dossier.plain;

import org.jspecify.annotations.NullMarked;
