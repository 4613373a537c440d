package dossier.provenance;

import dossier.knowledge.Tables;
import dossier.model.Article;
import dossier.model.Cast;
import dossier.model.Evidence;
import dossier.model.Issuer;
import dossier.model.PassageId;
import dossier.model.Provenance;
import dossier.model.SourceId;
import dossier.model.Voice;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Traces what articles tell back to official texts or to the press. */
public final class Tracing {
    private Tracing() {}

    /**
     * Whose text each article is, and which sentences of the press have it from an official text.
     *
     * @param articles in a language that the tables know
     * @param cast who is in office
     */
    public static Provenance trace(List<Article> articles, Cast cast, Tables tables) {
        Map<String, String> readouts = tables.words("readouts");
        Issuing issuing = new Issuing(readouts, new Outlets(tables));
        Relaying relaying = new Relaying(readouts, tables.words("speech"), cast);
        Map<SourceId, Issuer> issuers = new TreeMap<>();
        Map<PassageId, Evidence> relayed = new TreeMap<>();
        articles.parallelStream()
                .map(article -> traced(article, issuing, relaying))
                .toList()
                .forEach(traced -> {
                    issuers.put(traced.article(), traced.issuer());
                    relayed.putAll(traced.relayed());
                });
        return new Provenance(issuers, relayed);
    }

    private record Traced(SourceId article, Issuer issuer, Map<PassageId, Evidence> relayed) {}

    private static Traced traced(Article article, Issuing issuing, Relaying relaying) {
        Issuer issuer = issuing.of(article);
        return new Traced(article.id(), issuer, issuer.voice() == Voice.OFFICIAL ? Map.of() : relaying.in(article));
    }
}
