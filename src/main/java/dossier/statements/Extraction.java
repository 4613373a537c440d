package dossier.statements;

import dossier.knowledge.Tables;
import dossier.model.Article;
import dossier.model.Cast;
import dossier.model.Dates;
import dossier.model.Repeats;
import dossier.model.Said;
import java.util.List;

/** Extracts what was said, agreed and counted. */
public final class Extraction {
    private Extraction() {}

    /** The quotes, statements and figures of all articles. */
    public static Said extract(List<Article> articles, Repeats repeats, Cast cast, Dates dates, Tables tables) {
        return new Said(List.of(), List.of(), List.of());
    }
}
