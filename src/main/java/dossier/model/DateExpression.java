package dossier.model;

/**
 * Words in an article that tell a day, a month or another stretch of time.
 *
 * @param span where
 * @param text the words: "late June", "on Wednesday", "18 June 2012"
 * @param when what they mean, given the day that the article speaks from
 */
public record DateExpression(Span span, String text, When when) {}
