package dossier.actors.names;

import dossier.model.Span;
import java.util.List;

/**
 * Words that have the shape of a person's name.
 *
 * @param line the line that they stand in
 * @param from the first token
 * @param to the token after the last
 */
public record Run(Line line, int from, int to) {
    public List<Token> tokens() {
        return line.tokens().subList(from, to);
    }

    public int length() {
        return to - from;
    }

    /** Whether hyphens tie all of it together: "Smith-Jones", which is no name in full. */
    public boolean isOneWord() {
        for (int at = from + 1; at < to; at++) {
            if (!line.token(at).glued()) {
                return false;
            }
        }
        return true;
    }

    /** The word before the name, where "Mr" would stand. */
    public Token honorific() {
        return line.near(from - (line.near(from - 1).is(".") ? 2 : 1));
    }

    public Span span() {
        return new Span(line.token(from).start(), line.token(to - 1).end());
    }

    /** The name as written, without an editor's square brackets. */
    public String text(String article) {
        String written = span().of(article);
        return written.indexOf('[') < 0 && written.indexOf(']') < 0 ? written : written.replaceAll("[\\s\\[\\]]+", " ");
    }

    /** The name's words, folded. */
    public List<String> words() {
        return Persona.words(tokens());
    }
}
