package dossier.dating;

import dossier.knowledge.EventIndex;
import dossier.knowledge.Tables;
import dossier.model.Article;
import dossier.model.Basis;
import dossier.model.Cast;
import dossier.model.Corrections;
import dossier.model.DateExpression;
import dossier.model.Dates;
import dossier.model.Evidence;
import dossier.model.Interval;
import dossier.model.MeetingId;
import dossier.model.Metadata;
import dossier.model.Report;
import dossier.model.SourceId;
import dossier.model.Span;
import dossier.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Dates the articles, and what they mention. */
public final class Dating {
    private final List<Article> articles;
    private final Witnesses witnesses;
    private final Corrections corrections;
    private final Ballot ballot;
    /** What articles without a date tell of their day: asked once, needed again when their meetings are known. */
    private final Map<SourceId, List<Clue>> clues = new ConcurrentHashMap<>();

    /**
     * @param cast tells the offices that people held, and which words are names
     * @param tables the terms of office, and background events with their days
     */
    public Dating(List<Article> articles, Cast cast, Tables tables, Corrections corrections) {
        this.articles = articles;
        this.witnesses = new Witnesses(cast, tables);
        this.corrections = corrections;
        this.ballot = new Ballot(new Latest(tables, articles));
    }

    /** Makes what it needs of the tables, if it has not been made, so that it is there when the articles are. */
    public static void prepare(Tables tables) {
        EventIndex.of(tables);
        PeriodClues.of(tables);
    }

    /** What {@link #alone} says of these articles. */
    public static Dates date(List<Article> articles, Cast cast, Tables tables, Corrections corrections) {
        return new Dating(articles, cast, tables, corrections).alone();
    }

    /**
     * The day that each article speaks from, and every date expression resolved from there. An editor's date comes
     * first, then the article's own; an article without either is dated by what it mentions.
     */
    public Dates alone() {
        Map<SourceId, When> days = new HashMap<>();
        Map<SourceId, List<DateExpression>> expressions = new HashMap<>();
        articles.parallelStream().map(this::dated).toList().forEach(dated -> {
            days.put(dated.article(), dated.day());
            expressions.put(dated.article(), dated.expressions());
        });
        return new Dates(days, expressions);
    }

    private record Dated(SourceId article, When day, List<DateExpression> expressions) {}

    private Dated dated(Article article) {
        List<Sentence> sentences = Sentence.of(article);
        List<Found> found = witnesses.found(article, sentences);
        When told = told(article, found, corrections);
        When day = told != null
                ? told
                : ballot.count(clues.computeIfAbsent(article.id(), id -> witnesses.clues(article, sentences, found)));
        return new Dated(article.id(), day, Resolution.resolve(article, found, day));
    }

    /**
     * The same dates once it is known which articles are on one meeting: what one of them tells of its day holds, with the
     * days between, for the others that have none of their own.
     */
    public Dates together(Dates dates, Map<SourceId, Report> reports) {
        Map<MeetingId, List<Article>> meetings = new TreeMap<>();
        for (Article article : articles) {
            Report report = reports.get(article.id());
            if (report != null) {
                meetings.computeIfAbsent(report.meeting(), m -> new ArrayList<>())
                        .add(article);
            }
        }
        meetings.values().removeIf(group -> group.size() < 2 || group.stream().allMatch(a -> isTold(dates.of(a.id()))));
        if (meetings.isEmpty()) {
            return dates;
        }
        Function<Article, List<Clue>> telling =
                article -> clues.computeIfAbsent(article.id(), id -> witnesses.clues(article));
        Map<SourceId, When> days = new HashMap<>();
        meetings.values().parallelStream()
                .map(group -> Lending.share(group, telling, dates, reports, ballot))
                .toList()
                .forEach(days::putAll);
        return settle(articles, dates, days);
    }

    static boolean isTold(When when) {
        return when.basis() != Basis.INFERRED && when.basis() != Basis.UNKNOWN;
    }

    /** The same dates once the meetings have narrowed the days of their articles: expressions are resolved anew. */
    public static Dates settle(List<Article> articles, Dates dates, Map<SourceId, When> narrowed) {
        Map<SourceId, When> days = new HashMap<>(dates.articles());
        Map<SourceId, List<DateExpression>> expressions = new HashMap<>(dates.expressions());
        for (Article article : articles) {
            When day = narrowed.get(article.id());
            if (day != null && !day.equals(dates.of(article.id()))) {
                Set<Span> known = dates.in(article.id()).stream()
                        .map(DateExpression::span)
                        .collect(Collectors.toSet());
                List<Found> found = Finder.find(article, List.of()).stream()
                        .filter(f -> known.contains(f.span()))
                        .toList();
                days.put(article.id(), day);
                expressions.put(article.id(), anew(dates.in(article.id()), Resolution.resolve(article, found, day)));
            }
        }
        return new Dates(days, expressions);
    }

    /** The expressions {@code resolved} anew, and those of {@code before} that do not depend on the article's day. */
    private static List<DateExpression> anew(List<DateExpression> before, List<DateExpression> resolved) {
        Map<Span, DateExpression> all = new TreeMap<>();
        before.forEach(date -> all.put(date.span(), date));
        resolved.forEach(date -> all.put(date.span(), date));
        return List.copyOf(all.values());
    }

    /** The day that the editor or the article itself gives: its dateline's, where that agrees with its metadata. */
    private static @Nullable When told(Article article, List<Found> found, Corrections corrections) {
        for (Corrections.DatePin pin : corrections.dates()) {
            if (pin.source().equals(article.id())) {
                Evidence note = pin.note().evidence("an editor dated the article");
                return When.of(pin.interval(), true, Basis.EDITOR, note);
            }
        }
        Metadata metadata = article.metadata();
        LocalDate published = metadata.published();
        if (published == null) {
            return null;
        }
        When written = Datelines.day(article, found, published);
        if (written != null) {
            return written;
        }
        Span at = metadata.publishedAt();
        Evidence evidence = at == null
                ? Evidence.outside("published: " + published, "its metadata say so")
                : Evidence.in(article, at, "its metadata say so");
        return When.of(Interval.day(published), true, Basis.METADATA, evidence);
    }
}
