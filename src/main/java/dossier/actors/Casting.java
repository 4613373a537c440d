package dossier.actors;

import dossier.actors.mentions.Holders;
import dossier.actors.mentions.Reading;
import dossier.actors.names.Lexicon;
import dossier.actors.names.NameForms;
import dossier.knowledge.Tables;
import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.Article;
import dossier.model.Cast;
import dossier.model.Corrections;
import dossier.model.Permalinks;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds who and what the articles name. */
public final class Casting {
    private Casting() {}

    /**
     * The actors of all articles, every mention of them, and the offices that the text gives them.
     *
     * @param articles in any order: the cast is the same
     * @param corrections aliases join actors, names of no actor are left out
     * @param permalinks an actor keeps the id that it had
     */
    public static Cast cast(List<Article> articles, Tables tables, Corrections corrections, Permalinks permalinks) {
        Lexicon lexicon = Lexicon.of(tables);
        NameForms forms = new NameForms(lexicon);
        Holders holders = Holders.of(tables);
        List<Reading> readings = readings(articles, lexicon, holders);
        List<Identity> found = new Identities(holders, forms, lexicon).of(readings);
        List<Identity> identities = new Editing(corrections, articles)
                .of(found).stream()
                        .sorted(Comparator.comparing(Identity::kind)
                                .thenComparing(Identity::name)
                                .thenComparing(Identity::order))
                        .toList();
        List<ActorId> ids = new Naming(permalinks).ids(identities);
        Map<ActorId, Identity> byId = new LinkedHashMap<>();
        Map<ActorId, Actor> actors = new LinkedHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            Identity identity = identities.get(i);
            byId.put(ids.get(i), identity);
            List<String> aliases = identity.names().stream()
                    .filter(name -> !name.equals(identity.name()))
                    .toList();
            actors.put(ids.get(i), new Actor(ids.get(i), identity.kind(), identity.name(), aliases));
        }
        return Playbill.of(actors, byId, articles);
    }

    /** Makes what it needs of the tables, if it has not been made, so that it is there when the articles are. */
    public static void prepare(Tables tables) {
        Holders.of(tables);
    }

    /** Reads every article; once more those with a name that only another article shows to be a person's. */
    private static List<Reading> readings(List<Article> articles, Lexicon lexicon, Holders holders) {
        List<Reading> alone = articles.parallelStream()
                .sorted(Comparator.comparing(Article::id))
                .map(article -> Reading.of(article, Set.of(), lexicon, holders))
                .toList();
        Set<List<String>> sure = alone.stream()
                .flatMap(reading -> reading.found().sure().stream())
                .collect(Collectors.toSet());
        return alone.parallelStream()
                .map(reading -> reading.found().open().stream().anyMatch(sure::contains)
                        ? Reading.of(reading.article(), sure, lexicon, holders)
                        : reading)
                .toList();
    }
}
