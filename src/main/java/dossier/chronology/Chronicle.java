package dossier.chronology;

import dossier.knowledge.Tables;
import dossier.model.Article;
import dossier.model.Cast;
import dossier.model.ChronologyEntry;
import dossier.model.Dates;
import dossier.model.Meetings;
import java.util.List;

/** Puts what happened in order of time. */
public final class Chronicle {
    private Chronicle() {}

    /** The meetings and the dated events that the articles mention, earliest first. */
    public static List<ChronologyEntry> write(
            List<Article> articles, Cast cast, Dates dates, Meetings meetings, Tables tables) {
        return List.of();
    }
}
