package dossier.meetings;

import dossier.knowledge.Tables;
import dossier.meetings.claims.Claims;
import dossier.meetings.claims.Gazetteer;
import dossier.meetings.claims.Heads;
import dossier.meetings.claims.Leaders;
import dossier.meetings.claims.Lexicon;
import dossier.meetings.claims.Lines;
import dossier.meetings.claims.Marks;
import dossier.meetings.claims.Parties;
import dossier.meetings.sightings.Sighting;
import dossier.meetings.sightings.Sightings;
import dossier.model.Article;
import dossier.model.Cast;
import dossier.model.Corrections;
import dossier.model.DateExpression;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Groups the articles by the meeting that they report: once, or again when more is known of their days. */
public final class Grouping {
    private final List<Article> articles;
    private final Repeats repeats;
    private final Cast cast;
    private final Tables tables;
    private final Corrections corrections;
    private final Permalinks permalinks;
    private final Topics topics;
    private final Likeness likeness;
    private final Map<SourceId, Seen> seen = new HashMap<>();

    /** What was seen in an article by what was known of its days. */
    private record Seen(
            Article article,
            Interval today,
            List<DateExpression> expressions,
            @Nullable Sighting sighting) {}

    /** Compares the articles in all that does not depend on their days. */
    public Grouping(
            List<Article> articles,
            Repeats repeats,
            Cast cast,
            Tables tables,
            Corrections corrections,
            Permalinks permalinks) {
        this.articles =
                articles.stream().sorted(Comparator.comparing(Article::id)).toList();
        this.repeats = repeats;
        this.cast = cast;
        this.tables = tables;
        this.corrections = corrections;
        this.permalinks = permalinks;
        topics = new Topics(this.articles, cast);
        likeness = new Likeness(this.articles, topics, repeats);
    }

    /** The meetings, which articles report them, and the days of those articles as they inform one another. */
    public static Meetings group(
            List<Article> articles,
            Repeats repeats,
            Cast cast,
            Dates dates,
            Tables tables,
            Corrections corrections,
            Permalinks permalinks) {
        return new Grouping(articles, repeats, cast, tables, corrections, permalinks).by(dates);
    }

    /** The same by these dates; articles whose dates are as they were before are not read again. */
    public Meetings by(Dates dates) {
        Leaders leaders = new Leaders(cast, dates, tables);
        Sightings finder = finder(repeats, cast, dates, tables, leaders);
        SortedMap<SourceId, Sighting> sightings = new TreeMap<>();
        for (Seen one : articles.parallelStream()
                .map(article -> see(article, dates, finder))
                .toList()) {
            SourceId id = one.article().id();
            seen.put(id, one);
            if (one.sighting() != null) {
                sightings.put(id, one.sighting());
            } else if (isGrouped(one.article(), corrections, repeats)) {
                sightings.put(id, Sighting.blank(one.article(), one.today(), Stage.REPORT));
            }
        }
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

    private Seen see(Article article, Dates dates, Sightings finder) {
        Interval today = dates.of(article.id()).interval();
        List<DateExpression> expressions = dates.in(article.id());
        Seen before = seen.get(article.id());
        if (before != null
                && before.today().equals(today)
                && before.expressions().equals(expressions)) {
            return before;
        }
        return new Seen(article, today, expressions, finder.in(article, today));
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
