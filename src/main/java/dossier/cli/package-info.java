/** The command line: what the program does when it is called, and how it tells its user. */
@NullMarked
package dossier.cli;

import org.jspecify.annotations.NullMarked;
