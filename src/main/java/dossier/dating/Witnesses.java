package dossier.dating;

import dossier.knowledge.EventIndex;
import dossier.knowledge.Tables;
import dossier.model.ActorKind;
import dossier.model.Article;
import dossier.model.Cast;
import dossier.model.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** All that bears witness to the day that an article without a date speaks from. */
final class Witnesses {
    private final Cast cast;
    private final OfficeClues offices;
    private final EventClues events;
    private final EventDates dates;
    private final PeriodClues periods;
    private final AgeClues ages;
    private final Anniversaries anniversaries;

    Witnesses(Cast cast, Tables tables) {
        EventIndex happened = EventIndex.of(tables);
        this.cast = cast;
        this.offices = new OfficeClues(tables, cast);
        this.events = new EventClues(happened);
        this.dates = new EventDates(happened);
        this.periods = PeriodClues.of(tables);
        this.ages = new AgeClues(tables, cast);
        this.anniversaries = new Anniversaries(happened);
    }

    /** The clues of the article. */
    List<Clue> clues(Article article) {
        List<Sentence> sentences = Sentence.of(article);
        return clues(article, sentences, found(article, sentences));
    }

    /** The date expressions of the article, whose sentences those are. */
    List<Found> found(Article article, List<Sentence> sentences) {
        return Finder.find(sentences, people(article), dates);
    }

    /** The clues of the article in which those date expressions were found. */
    List<Clue> clues(Article article, List<Sentence> sentences, List<Found> found) {
        List<Sentence> said = Sentence.said(sentences);
        List<Clue> clues = new ArrayList<>(DateClues.of(article, found));
        clues.addAll(events.of(article, said, found));
        clues.addAll(offices.of(article));
        clues.addAll(periods.of(article, said));
        clues.addAll(ages.of(article, people(article)));
        clues.addAll(anniversaries.of(article, said, found));
        Stream.of(ReportDay.of(article, found), Habits.yearless(article, found), Habits.years(article, found))
                .filter(Objects::nonNull)
                .forEach(clues::add);
        return clues;
    }

    /** Where the article names people. */
    private List<Mention> people(Article article) {
        return cast.mentions().getOrDefault(article.id(), List.of()).stream()
                .filter(m -> cast.actor(m.actor()).kind() == ActorKind.PERSON)
                .toList();
    }
}
