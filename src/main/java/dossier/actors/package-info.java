/** Names, offices, states and aliases: who the articles are about. */
@NullMarked
package dossier.actors;

import org.jspecify.annotations.NullMarked;
