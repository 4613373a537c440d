package dossier.meetings;

import dossier.knowledge.Tables;
import dossier.model.Article;
import dossier.model.Cast;
import dossier.model.Corrections;
import dossier.model.Dates;
import dossier.model.Interval;
import dossier.model.Meetings;
import dossier.model.Permalinks;
import dossier.model.Repeats;
import dossier.model.SourceId;
import dossier.model.Stage;
import dossier.text.Folding;
import dossier.text.Words;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

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
        List<Article> ordered =
                articles.stream().sorted(Comparator.comparing(Article::id)).toList();
        Leaders leaders = new Leaders(cast, dates, tables);
        Sightings finder = finder(repeats, cast, dates, tables, leaders);
        SortedMap<SourceId, Sighting> sightings = new TreeMap<>();
        ordered.parallelStream()
                .flatMap(article -> {
                    Interval today = dates.of(article.id()).interval();
                    Sighting sighting = finder.in(article, today);
                    return sighting == null && isGrouped(article, corrections, repeats)
                            ? Stream.of(Sighting.blank(article, today, Stage.REPORT))
                            : Stream.ofNullable(sighting);
                })
                .toList()
                .forEach(sighting -> sightings.put(sighting.article().id(), sighting));
        Topics topics = new Topics(ordered, cast);
        Likeness likeness = new Likeness(ordered, topics, repeats);
        List<List<Sighting>> groups = new Groups(likeness, repeats, corrections).of(sightings);
        return new Assembly(
                        cast,
                        leaders,
                        corrections,
                        permalinks,
                        new Narrowing(dates),
                        new Timing(dates),
                        new Grounds(cast, likeness, topics, repeats),
                        dates,
                        tables)
                .meetings(groups);
    }

    /** An editor's word, or the article that it copies, places an article that names no encounter. */
    private static boolean isGrouped(Article article, Corrections corrections, Repeats repeats) {
        return !repeats.origin(article.id()).equals(article.id())
                || corrections.together().stream()
                        .anyMatch(word -> word.sources().contains(article.id()));
    }

    static Sightings finder(Repeats repeats, Cast cast, Dates dates, Tables tables, Leaders leaders) {
        Gazetteer gazetteer = new Gazetteer(tables);
        Parties parties = new Parties(cast);
        Claims claims = new Claims(
                new Lexicon(tables.words("meetings")),
                new Lexicon(tables.words("parties")),
                new Marks(new Lexicon(tables.words("meeting-marks"))),
                parties,
                new Heads(leaders, parties),
                gazetteer);
        return new Sightings(new Lines(repeats, cast, dates, officeWords(tables)), claims, leaders, parties, gazetteer);
    }

    private static Set<String> officeWords(Tables tables) {
        Set<String> words = new HashSet<>();
        tables.offices().forEach(office -> {
            addWords(words, office.title());
            office.aliases().forEach(alias -> addWords(words, alias));
        });
        return words;
    }

    private static void addWords(Set<String> words, String phrase) {
        Words.of(Folding.fold(phrase)).forEach(word -> words.add(word.text()));
    }
}
