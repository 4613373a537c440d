package dossier.chronology;

import dossier.knowledge.Event;
import dossier.knowledge.EventIndex;
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
import dossier.text.Folding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds in an article what happened when, besides the meeting that it reports. */
final class Happenings {
    /** A label longer than this is no label. */
    private static final int LONGEST = 190;

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
    private static final Set<String> ENCOUNTERS = Set.of(
            "met", "meeting", "talks", "summit", "phone", "telephone", "talked", "hosted", "received", "visited");

    private final EventIndex index;
    private final Cast cast;
    private final Dates dates;

    Happenings(EventIndex index, Cast cast, Dates dates) {
        this.index = index;
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
            List<DateExpression> here = expressions.stream()
                    .filter(e -> passage.span().contains(e.span()))
                    .toList();
            List<Event> events = index.in(passage.text()).stream()
                    .map(EventIndex.Sighting::events)
                    .filter(e -> e.size() == 1)
                    .flatMap(List::stream)
                    .filter(e -> isPast(e.days(), dates.of(article.id())))
                    .toList();
            events.forEach(event -> found.add(known(article, passage, event)));
            for (DateExpression date : here) {
                Happening told = told(article, passage, date, reported);
                if (told != null
                        && events.stream()
                                .noneMatch(e -> e.days().intersect(told.when().interval()) != null)) {
                    found.add(told);
                }
            }
        }
        return found;
    }

    private static Happening known(Article article, Passage passage, Event event) {
        Evidence told = Evidence.in(article, passage.span(), "it mentions " + event.name());
        When when = When.of(event.days(), true, Basis.INFERRED, told);
        return new Happening(when, false, event.name(), event.name(), article.id(), told);
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
        Clause clause = Clause.around(
                passage.text(), date.span().start() - offset, date.span().end() - offset);
        if (clause == null) {
            return null;
        }
        boolean encounter = isEncounter(article, passage, clause);
        if (encounter && reported != null && reported.intersect(when.interval()) != null) {
            return null;
        }
        String label = label(passage, clause, when);
        return label == null || label.length() > LONGEST
                ? null
                : new Happening(
                        when,
                        encounter,
                        label,
                        "",
                        article.id(),
                        Evidence.in(article, passage.span(), "it dates that \"" + date.text() + "\""));
    }

    private static @Nullable String label(Passage passage, Clause clause, When when) {
        if (when.interval().days() > MONTH) {
            boolean deed = when.interval().days() <= YEAR && DEEDS.contains(clause.word(clause.behind()));
            return deed ? clause.label(clause.at()) : null;
        }
        if (passage.kind() == PassageKind.CAPTION) {
            return whole(clause).label(0);
        }
        if (clause.isSpeech() || !clause.tells()) {
            return null;
        }
        return clause.isRelative() ? null : clause.label(clause.from());
    }

    private static Clause whole(Clause clause) {
        return new Clause(clause.sentence(), clause.words(), 0, clause.words().size(), clause.at(), clause.behind());
    }

    /** Whether two people meet in it. */
    private boolean isEncounter(Article article, Passage passage, Clause clause) {
        long people = cast.mentions(article.id(), passage.span()).stream()
                .filter(m -> cast.actor(m.actor()).kind() == ActorKind.PERSON)
                .map(Mention::actor)
                .distinct()
                .count();
        return people >= 2
                && clause.words().stream().map(w -> Folding.fold(w.text())).anyMatch(ENCOUNTERS::contains);
    }
}
