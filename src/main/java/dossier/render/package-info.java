/** The one room where Pebble lives: a template and a view make a page. */
@NullMarked
package dossier.render;

import org.jspecify.annotations.NullMarked;
