package dossier.model;

import org.jspecify.annotations.Nullable;

/**
 * Why the tool, or an editor, says something.
 *
 * @param source the article whose words are the evidence; null when an editor's file or a table is
 * @param span where in that article's text (empty when {@code source} is null)
 * @param text those words, or the editor's note
 * @param says what follows from them, a clause for a reader: "after 2012-06-18: it calls that summit past"
 * @param byEditor whether it is an editor's word
 */
public record Evidence(@Nullable SourceId source, Span span, String text, String says, boolean byEditor) {
    /** Evidence in an article's words. */
    public static Evidence in(Article article, Span span, String says) {
        return new Evidence(article.id(), span, span.of(article.text()), says, false);
    }

    /** Evidence that is a row of a table. */
    public static Evidence outside(String text, String says) {
        return new Evidence(null, new Span(0, 0), text, says, false);
    }

    /** Evidence that is an editor's word. */
    public static Evidence byEditor(String text, String says) {
        return new Evidence(null, new Span(0, 0), text, says, true);
    }
}
