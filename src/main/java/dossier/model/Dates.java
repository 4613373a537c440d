package dossier.model;

import java.util.List;
import java.util.Map;

/**
 * When the articles were written, and the dates that they mention.
 *
 * @param articles the day that each article speaks from
 * @param expressions every date expression of each article, in the order of the text
 */
public record Dates(Map<SourceId, When> articles, Map<SourceId, List<DateExpression>> expressions) {
    public Dates {
        articles = Map.copyOf(articles);
        expressions = Map.copyOf(expressions);
    }

    /** The day that the article speaks from. */
    public When of(SourceId source) {
        return articles.getOrDefault(source, When.UNKNOWN);
    }

    /** The article's date expressions. */
    public List<DateExpression> in(SourceId source) {
        return expressions.getOrDefault(source, List.of());
    }
}
