package dossier.meetings;

import dossier.knowledge.Tables;
import dossier.model.Article;
import dossier.model.Cast;
import dossier.model.Corrections;
import dossier.model.Dates;
import dossier.model.Meetings;
import dossier.model.Permalinks;
import dossier.model.Repeats;
import java.util.List;
import java.util.Map;

/** Groups the articles by the meeting that they report. */
public final class Grouping {
    private Grouping() {}

    /** The meetings, which articles report them, and the days of those articles as they inform one another. */
    public static Meetings group(
            List<Article> articles,
            Repeats repeats,
            Cast cast,
            Dates dates,
            Tables tables,
            Corrections corrections,
            Permalinks permalinks) {
        return new Meetings(List.of(), Map.of(), Map.of());
    }
}
