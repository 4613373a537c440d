package dossier.actors;

import dossier.knowledge.Tables;
import dossier.model.Article;
import dossier.model.Cast;
import dossier.model.Corrections;
import dossier.model.Permalinks;
import java.util.List;
import java.util.Map;

/** Finds who and what the articles name. */
public final class Casting {
    private Casting() {}

    /** The actors of all articles, every mention of them, and the offices that the text gives them. */
    public static Cast cast(List<Article> articles, Tables tables, Corrections corrections, Permalinks permalinks) {
        return new Cast(Map.of(), Map.of(), List.of());
    }
}
