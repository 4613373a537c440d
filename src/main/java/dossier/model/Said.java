package dossier.model;

import java.util.List;

/** What the articles report as said, agreed and counted, each list in the order of the articles and their text. */
public record Said(List<Quote> quotes, List<Statement> statements, List<Figure> figures) {
    public Said {
        quotes = List.copyOf(quotes);
        statements = List.copyOf(statements);
        figures = List.copyOf(figures);
    }
}
