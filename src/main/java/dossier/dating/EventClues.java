package dossier.dating;

import dossier.knowledge.Event;
import dossier.knowledge.EventIndex;
import dossier.knowledge.Tables;
import dossier.model.Article;
import dossier.model.Evidence;
import dossier.model.Interval;
import dossier.model.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Clues from the background events that an article mentions, and from the dates that it gives them. */
final class EventClues {
    /** Years on either side of an event in which an article may still date it by "last week" or "in June". */
    private static final int REACH = 2;

    private final EventIndex index;

    EventClues(Tables tables) {
        this.index = new EventIndex(tables.events());
    }

    /** The clues of all events that the article mentions. */
    List<Clue> of(Article article, List<Found> found) {
        List<Clue> clues = new ArrayList<>();
        for (Passage passage : article.said()) {
            List<Found> here =
                    found.stream().filter(f -> f.passage().equals(passage)).toList();
            for (Event event : index.in(passage.text())) {
                add(article, passage, here, event, clues);
            }
        }
        return clues;
    }

    private static void add(Article article, Passage passage, List<Found> here, Event event, List<Clue> clues) {
        LocalDate start = event.days().earliest();
        LocalDate end = event.days().latest();
        if (start == null || end == null) {
            return;
        }
        Found dating = null;
        List<Interval> anchors = List.of();
        for (Found f : here) {
            List<Interval> possible = anchors(f, event.days());
            if (!(f.meaning() instanceof Meaning.Stated) && !possible.isEmpty() && dating == null) {
                dating = f;
                anchors = possible;
            }
        }
        boolean coming = here.stream().anyMatch(f -> f.tense() == Tense.FUTURE);
        if (dating != null) {
            String says = event.name() + " was " + days(event.days()) + ", and the article calls that \""
                    + dating.span().of(article.text()) + "\"";
            clues.add(new Clue(anchors, Clue.ANY_DAY, Clue.FAIR, Evidence.in(article, passage.span(), says)));
        } else if (!coming) {
            clues.add(Clue.within(
                    new Interval(start, null),
                    Clue.FAIR,
                    Evidence.in(article, passage.span(), "not before " + start + ": it mentions " + event.name())));
        }
    }

    private static String days(Interval days) {
        return days.isDay() ? "on " + days.earliest() : "from " + days.earliest() + " to " + days.latest();
    }

    /** The days from which {@code found} would mean a time that shares a day with {@code event}. */
    private static List<Interval> anchors(Found found, Interval event) {
        LocalDate start = event.earliest();
        LocalDate end = event.latest();
        if (start == null || end == null) {
            return List.of();
        }
        List<Interval> anchors = new ArrayList<>();
        LocalDate open = null;
        LocalDate stop = end.plusYears(REACH);
        for (LocalDate day = start.minusYears(REACH); !day.isAfter(stop); day = day.plusDays(1)) {
            boolean fits = found.meaning().from(day, found.tense()).intersect(event) != null;
            open = fits && open == null ? day : open;
            if (open != null && (!fits || day.equals(stop))) {
                anchors.add(new Interval(open, fits ? day : day.minusDays(1)));
                open = null;
            }
        }
        return anchors;
    }
}
