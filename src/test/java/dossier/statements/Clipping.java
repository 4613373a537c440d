package dossier.statements;

import dossier.knowledge.TableReader;
import dossier.knowledge.Tables;
import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.ActorKind;
import dossier.model.Article;
import dossier.model.Basis;
import dossier.model.Cast;
import dossier.model.Corrections;
import dossier.model.DateExpression;
import dossier.model.Dates;
import dossier.model.Evidence;
import dossier.model.Interval;
import dossier.model.Mention;
import dossier.model.Metadata;
import dossier.model.Passage;
import dossier.model.PassageId;
import dossier.model.PassageKind;
import dossier.model.Reference;
import dossier.model.Repeats;
import dossier.model.Said;
import dossier.model.SourceId;
import dossier.model.Span;
import dossier.model.When;
import dossier.text.Sentences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Articles for tests, each with its actors in a head: {@code person Ana Ruiz = Ruiz, the premier (office)}, then the day
 * {@code on 2012-07-18}, the times that its words tell, {@code date last week = 2012-07-09..2012-07-15}, an empty line, and a paragraph a line, the title behind "# ". "===" divides articles.
 */
final class Clipping {
    static final Tables TABLES = TableReader.shipped();

    private final Map<ActorId, Actor> actors = new LinkedHashMap<>();
    private final Map<SourceId, List<Mention>> mentions = new LinkedHashMap<>();
    private final Map<SourceId, When> days = new LinkedHashMap<>();
    private final Map<SourceId, List<DateExpression>> dates = new LinkedHashMap<>();
    private final List<Article> articles = new ArrayList<>();
    private final Map<String, Named> names = new LinkedHashMap<>();

    private record Named(ActorId actor, Reference reference) {}

    private Clipping() {}

    /** What the stage extracts from the articles in {@code text}, which share their actors. */
    static Said read(String text) {
        return read(text, new Repeats(Map.of(), Map.of()));
    }

    static Said read(String text, Repeats repeats) {
        return read(text, repeats, Corrections.NONE);
    }

    static Said read(String text, Repeats repeats, Corrections corrections) {
        Clipping clipping = new Clipping();
        int number = 1;
        for (String part : text.split("(?m)^===\\n", -1)) {
            clipping.add("a" + number++, part);
        }
        Cast cast = new Cast(clipping.actors, clipping.mentions, List.of());
        return Extraction.extract(
                clipping.articles, repeats, cast, new Dates(clipping.days, clipping.dates), TABLES, corrections);
    }

    private void add(String name, String part) {
        int body = part.indexOf("\n\n");
        SourceId id = new SourceId(name);
        String told = part.substring(body + 2).stripTrailing();
        for (String line : part.substring(0, Math.max(0, body)).split("\n", -1)) {
            if (line.startsWith("date ")) {
                date(id, line.substring(5), told);
            } else if (line.startsWith("on ")) {
                LocalDate day = LocalDate.parse(line.substring(3).strip());
                Evidence evidence = Evidence.outside(line, "the test says so");
                days.put(id, When.of(Interval.day(day), true, Basis.EDITOR, evidence));
            } else if (line.contains(" ")) {
                actor(line);
            }
        }
        article(id, told);
    }

    private void date(SourceId id, String line, String text) {
        String[] sides = line.split(" = ", 2);
        String[] ends = sides[1].strip().split("\\.\\.", 2);
        Interval days = new Interval(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1]));
        When when = When.of(days, true, Basis.STATED, Evidence.outside(line, "the test says so"));
        List<DateExpression> found = dates.computeIfAbsent(id, i -> new ArrayList<>());
        for (int at = text.indexOf(sides[0]); at >= 0; at = text.indexOf(sides[0], at + 1)) {
            found.add(new DateExpression(new Span(at, at + sides[0].length()), sides[0], when));
        }
        found.sort(Comparator.comparing(DateExpression::span));
    }

    private void actor(String line) {
        String[] sides = line.split(" = ", 2);
        String[] kindAndName = sides[0].strip().split(" ", 2);
        ActorKind kind = ActorKind.valueOf(kindAndName[0].toUpperCase(Locale.ROOT));
        ActorId id = new ActorId(kindAndName[1].toLowerCase(Locale.ROOT).replace(' ', '-'));
        actors.put(id, new Actor(id, kind, kindAndName[1], List.of()));
        names.put(kindAndName[1], new Named(id, Reference.NAME));
        for (String alias : sides.length < 2 ? new String[0] : sides[1].split(",", -1)) {
            String[] parts = alias.strip().split(" \\(", 2);
            Reference reference = parts.length < 2
                    ? Reference.NAME
                    : Reference.valueOf(parts[1].replace(")", "").toUpperCase(Locale.ROOT));
            names.put(parts[0], new Named(id, reference));
        }
    }

    private void article(SourceId id, String text) {
        List<Passage> passages = new ArrayList<>();
        int paragraph = 0;
        int at = 0;
        for (String line : text.split("\n", -1)) {
            for (Span span : Sentences.of(text, new Span(at, at + line.length()))) {
                PassageId passage = new PassageId(id + "/p" + (passages.size() + 1));
                passages.add(new Passage(
                        passage,
                        text.startsWith("# ", span.start()) ? PassageKind.TITLE : PassageKind.BODY,
                        paragraph,
                        span,
                        span.of(text)));
            }
            at += line.length() + 1;
            paragraph++;
        }
        Metadata none = new Metadata(null, null, null, null, null, null, null, null, null, null);
        articles.add(new Article(id, id + ".txt", text, none, passages, List.of()));
        mentions.put(id, mentions(id, text));
    }

    /** Every whole occurrence of a name, the longest first, without overlaps. */
    private List<Mention> mentions(SourceId id, String text) {
        List<Mention> found = new ArrayList<>();
        names.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<String, Named> e) -> -e.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .forEach(entry -> {
                    String name = entry.getKey();
                    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                        Span span = new Span(at, at + name.length());
                        boolean whole = isEdge(text, at - 1) && isEdge(text, span.end());
                        if (whole && found.stream().noneMatch(m -> m.span().overlaps(span))) {
                            found.add(new Mention(
                                    entry.getValue().actor(),
                                    id,
                                    span,
                                    name,
                                    entry.getValue().reference()));
                        }
                    }
                });
        found.sort(Comparator.comparing(Mention::span));
        return found;
    }

    private static boolean isEdge(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }
}
