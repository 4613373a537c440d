package dossier.actors;

import dossier.model.Span;
import java.util.List;

/**
 * A surname that no person of the article goes by: somebody whom the article never names in full.
 *
 * @param name the surname's words
 * @param span where
 * @param wording as written
 */
record Loose(List<Token> name, Span span, String wording) {}
