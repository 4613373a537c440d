package dossier.dating;

import dossier.knowledge.Tables;
import dossier.model.Article;
import dossier.model.Cast;
import dossier.model.Corrections;
import dossier.model.Dates;
import dossier.model.SourceId;
import dossier.model.When;
import java.util.List;
import java.util.Map;

/** Dates the articles, and what they mention. */
public final class Dating {
    private Dating() {}

    /** The day that each article speaks from, and every date expression resolved from there. */
    public static Dates date(List<Article> articles, Cast cast, Tables tables, Corrections corrections) {
        return new Dates(Map.of(), Map.of());
    }

    /** The same dates once the meetings have narrowed the days of their articles: expressions are resolved anew. */
    public static Dates settle(List<Article> articles, Dates dates, Map<SourceId, When> narrowed) {
        return dates;
    }
}
