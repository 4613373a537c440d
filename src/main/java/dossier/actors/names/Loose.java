package dossier.actors.names;

import dossier.model.Span;
import java.util.List;

/**
 * A surname that no person of the article goes by: somebody whom the article never names in full.
 *
 * @param name the surname's words
 * @param span where
 * @param wording as written
 * @param rules whether it is said to govern: "the Example administration"
 */
public record Loose(List<Token> name, Span span, String wording, boolean rules) {
    /** A copy of the words, which else would keep all the words of their line. */
    public Loose {
        name = List.copyOf(name);
    }
}
