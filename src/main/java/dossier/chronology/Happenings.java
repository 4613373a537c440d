package dossier.chronology;

import dossier.knowledge.Event;
import dossier.knowledge.EventIndex;
import dossier.knowledge.Tables;
import dossier.model.ActorId;
import dossier.model.ActorKind;
import dossier.model.Article;
import dossier.model.Basis;
import dossier.model.Cast;
import dossier.model.DateExpression;
import dossier.model.Dates;
import dossier.model.Evidence;
import dossier.model.Interval;
import dossier.model.Mention;
import dossier.model.Passage;
import dossier.model.PassageKind;
import dossier.model.When;
import dossier.text.Tenses;
import dossier.text.Word;
import dossier.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds in an article what happened when, besides the meeting that it reports. */
final class Happenings {
    /** The most words that a credit behind a caption's date has. */
    private static final int CREDIT = 6;

    /** How far before an event a verb that foretells it may stand, in words. */
    private static final int CLOSE = 3;

    private static final int MONTH = 31;
    private static final int YEAR = 366;
    private static final Set<String> DEEDS = Set.of(
            "deal",
            "agreement",
            "accord",
            "treaty",
            "pact",
            "ceasefire",
            "truce",
            "invasion",
            "annexation",
            "coup",
            "war",
            "referendum",
            "election",
            "elections",
            "summit",
            "revolution",
            "uprising",
            "attack",
            "attacks",
            "bombing",
            "crisis",
            "memorandum",
            "protocol",
            "resolution",
            "convention",
            "declaration",
            "intervention",
            "massacre",
            "genocide",
            "earthquake",
            "merger",
            "settlement",
            "communique");
    private static final Set<String> COMING = Set.of("will", "would", "could", "may", "might", "upcoming", "next");
    private static final Set<String> ENCOUNTERS = Set.of(
            "met", "meeting", "talks", "summit", "phone", "telephone", "talked", "hosted", "received", "visited");

    private final EventIndex index;
    private final Cast cast;
    private final Dates dates;
    private final Set<String> telling;

    Happenings(Tables tables, Cast cast, Dates dates) {
        this.index = EventIndex.of(tables);
        this.telling = tables.words("telling").keySet();
        this.cast = cast;
        this.dates = dates;
    }

    /**
     * What the article tells, in the order of its text.
     *
     * @param reported the days of the meeting that the article reports, null when it reports none
     */
    List<Happening> of(Article article, @Nullable Interval reported) {
        List<Happening> found = new ArrayList<>();
        List<DateExpression> expressions = dates.in(article.id());
        for (Passage passage : article.said()) {
            if (passage.kind() == PassageKind.TITLE) {
                continue;
            }
            List<Event> events = events(article, passage);
            events.forEach(event -> found.add(known(article, passage, event)));
            for (DateExpression date : expressions) {
                Happening told = passage.span().contains(date.span()) ? told(article, passage, date, reported) : null;
                if (told != null
                        && (told.ofMeeting() || !overlaps(events, told.when().interval()))) {
                    found.add(told);
                }
            }
        }
        return found;
    }

    private static boolean overlaps(List<Event> events, Interval days) {
        return events.stream().anyMatch(e -> e.days().intersect(days) != null);
    }

    /** The background events that the passage tells as past. */
    private List<Event> events(Article article, Passage passage) {
        String place = article.metadata().place();
        return index.in(Words.of(passage.text()), place == null ? "" : place).stream()
                .filter(sighting -> sighting.events().size() == 1)
                .filter(sighting -> sighting.terms().keySet().stream().noneMatch(at -> isComing(passage.text(), at)))
                .flatMap(sighting -> sighting.events().stream())
                .filter(e -> isPast(e.days(), dates.of(article.id())))
                .filter(e -> !mayBeForetold(e, article) || !foretells(passage.text()))
                .toList();
    }

    /** Whether the event was announced beforehand, and the article may be older than it. */
    private boolean mayBeForetold(Event event, Article article) {
        LocalDate start = event.days().earliest();
        LocalDate first = dates.of(article.id()).interval().earliest();
        return event.kind() == Event.Kind.PLANNED && (first == null || start == null || start.isAfter(first));
    }

    private static boolean foretells(String text) {
        return Words.of(text).stream()
                .map(word -> word.folded())
                .anyMatch(word -> COMING.contains(word) || Tenses.isForthcoming(word));
    }

    /** Whether one of the words just before {@code at} puts the event into the future: "will veto", "would never veto". */
    private static boolean isComing(String text, int at) {
        List<Word> before = Words.of(text.substring(0, at));
        return before.subList(Math.max(0, before.size() - CLOSE), before.size()).stream()
                .anyMatch(word -> COMING.contains(word.folded()));
    }

    /** Whether what stands there is quoted: a quotation that opens before it, or that closes behind it. */
    private static boolean isQuoted(String text, int at) {
        String before = text.substring(0, at);
        int opens = before.lastIndexOf('\u201C');
        int closes = before.lastIndexOf('\u201D');
        boolean curly = opens == closes ? isClosed(text.substring(at)) : opens > closes;
        return curly || before.chars().filter(c -> c == '"').count() % 2 == 1;
    }

    private static boolean isClosed(String behind) {
        int closes = behind.indexOf('\u201D');
        int opens = behind.indexOf('\u201C');
        return closes >= 0 && (opens < 0 || closes < opens);
    }

    private static Happening known(Article article, Passage passage, Event event) {
        Evidence told = Evidence.in(article, passage.span(), dated(event));
        When when = When.of(event.days(), true, Basis.INFERRED, told);
        return new Happening(when, false, event.name(), event.name(), Set.of(), article.id(), told);
    }

    private static String dated(Event event) {
        String says = "name and day from the table of events";
        return event.source().isEmpty() ? says : says + ": " + event.source();
    }

    private static boolean isPast(Interval days, When article) {
        LocalDate start = days.earliest();
        LocalDate last = article.interval().latest();
        return start != null && days.isBounded() && (last == null || !start.isAfter(last));
    }

    private @Nullable Happening told(
            Article article, Passage passage, DateExpression date, @Nullable Interval reported) {
        When when = date.when();
        LocalDate last = dates.of(article.id()).interval().latest();
        LocalDate start = when.interval().earliest();
        if (!when.interval().isBounded() || start == null || (last != null && start.isAfter(last))) {
            return null;
        }
        int offset = passage.span().start();
        if (isQuoted(passage.text(), date.span().start() - offset)) {
            return null;
        }
        Clause clause = Clause.around(
                passage.text(), date.span().start() - offset, date.span().end() - offset);
        if (clause == null) {
            return null;
        }
        boolean encounter = isEncounter(article, passage, clause, 2);
        boolean sameDays = reported != null && reported.intersect(when.interval()) != null;
        if (sameDays && isEncounter(article, passage, clause, 0)) {
            return null;
        }
        String label = label(article, passage, clause, when);
        return label == null
                ? null
                : new Happening(
                        when,
                        encounter,
                        label,
                        "",
                        encounter ? people(article, passage) : Set.of(),
                        article.id(),
                        Evidence.in(article, passage.span(), "it dates that \"" + date.text() + "\""));
    }

    private @Nullable String label(Article article, Passage passage, Clause clause, When when) {
        if (when.interval().days() > MONTH) {
            boolean deed = when.interval().days() <= YEAR && DEEDS.contains(clause.word(clause.behind()));
            return deed ? Label.of(clause, clause.at()) : null;
        }
        if (passage.kind() == PassageKind.CAPTION) {
            return Label.ofCaption(caption(clause));
        }
        if (clause.isSpeech(telling)
                || clause.isComing()
                || clause.isOpen()
                || !clause.tells()
                || clause.isRelative()) {
            return null;
        }
        boolean named = clause.opensWithSubject() && opensWithName(article, passage, clause);
        Clause told = clause.hasSubject() || named ? clause : clause.whole();
        return Label.of(told, told.from());
    }

    /** Whether the clause begins with somebody's name, its subject. */
    private boolean opensWithName(Article article, Passage passage, Clause clause) {
        int start = passage.span().start() + clause.words().get(clause.from()).start();
        return cast.mentions(article.id(), passage.span()).stream()
                .anyMatch(mention -> mention.span().start() == start);
    }

    /** All of the caption but a credit behind its date. */
    private static Clause caption(Clause clause) {
        int all = clause.words().size();
        int to = all - clause.behind() <= CREDIT ? clause.behind() : all;
        return new Clause(clause.sentence(), clause.words(), 0, to, clause.at(), clause.behind());
    }

    private Set<ActorId> people(Article article, Passage passage) {
        return cast.mentions(article.id(), passage.span()).stream()
                .map(Mention::actor)
                .filter(id -> cast.actor(id).kind() == ActorKind.PERSON)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether in it two parties meet, {@code people} of them people; when none need be, two people are enough. */
    private boolean isEncounter(Article article, Passage passage, Clause clause, int people) {
        List<ActorId> named = cast.mentions(article.id(), passage.span()).stream()
                .map(Mention::actor)
                .distinct()
                .toList();
        long persons = named.stream()
                .filter(id -> cast.actor(id).kind() == ActorKind.PERSON)
                .count();
        boolean meet = clause.words().stream().map(w -> w.folded()).anyMatch(ENCOUNTERS::contains);
        return (meet && persons >= people && named.size() >= 2) || (people == 0 && persons >= 2);
    }
}
