package dossier.dating;

import dossier.knowledge.Event;
import dossier.knowledge.EventIndex;
import dossier.knowledge.EventIndex.Sighting;
import dossier.model.Article;
import dossier.model.Evidence;
import dossier.model.Interval;
import dossier.model.Passage;
import dossier.model.PassageKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Clues from the background events that an article mentions, and from the dates that it gives them. */
final class EventClues {
    /** How many words may lie between an event and the weekday, or other date, that is its own. */
    private static final int NEAR_WEEKDAY = 6;

    private static final int NEAR = 12;

    private static final int YEAR = 366;
    /** The most days of a date that tells which of several events is meant. */
    private static final int FEW_DAYS = 4;
    /** How many events are named where the words may mean more. */
    private static final int NAMES = 3;

    /** How many sentences of the body may open the report of a meeting. */
    private static final int OPENING = 2;

    /** How many days before an announced event people set out for it. */
    private static final int ON_THE_WAY = 3;

    private static final Set<String> INDEFINITE = Set.of("a", "an", "another");
    /** How many words may lie between the article and its noun. */
    private static final int ADJECTIVES = 2;

    private final EventIndex index;

    EventClues(EventIndex index) {
        this.index = index;
    }

    /** The clues of all events that the article mentions. */
    List<Clue> of(Article article, List<Sentence> said, List<Found> found) {
        List<Clue> clues = new ArrayList<>();
        Clue recent = null;
        LocalDate newest = LocalDate.MIN;
        List<Passage> opening = article.passages().stream()
                .filter(p -> p.kind() == PassageKind.BODY)
                .limit(OPENING)
                .toList();
        for (Sentence sentence : said) {
            Passage passage = sentence.passage();
            Tokens tokens = sentence.tokens();
            String place = article.metadata().place();
            List<Sighting> sightings =
                    index.in(tokens.words(), place != null && opening.contains(passage) ? place : "");
            if (!sightings.isEmpty()) {
                List<Found> here =
                        found.stream().filter(f -> f.passage().equals(passage)).toList();
                for (Sighting sighting : sightings) {
                    if (!opening.contains(passage) && isAnyOne(tokens, sighting)) {
                        continue;
                    }
                    Clue clue = clue(article, passage, tokens, here, sighting, opening.contains(passage));
                    if (clue == null) {
                        continue;
                    }
                    clues.add(clue);
                    Event event = sighting.events().get(0);
                    if (sighting.events().size() == 1 && start(event.days()).isAfter(newest)) {
                        Clue news = Habits.recent(
                                event, Evidence.in(article, passage.span(), "it tells " + event.name() + " as news"));
                        recent = news == null ? recent : news;
                        newest = news == null ? newest : start(event.days());
                    }
                }
            }
        }
        if (recent != null) {
            clues.add(recent);
        }
        return clues;
    }

    /** "a shooting in the city": told in passing, and as one that the reader need not know, it may be any. */
    private static boolean isAnyOne(Tokens tokens, Sighting sighting) {
        int from = tokens.indexAt(sighting.span().start());
        for (int i = from - 1; i >= from - ADJECTIVES; i--) {
            if (INDEFINITE.contains(tokens.at(i))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Clue clue(
            Article article, Passage passage, Tokens tokens, List<Found> here, Sighting sighting, boolean opens) {
        List<Event> events = dated(here, sighting.events()).stream()
                .filter(e -> e.days().isBounded())
                .sorted(Comparator.comparing(Event::days, Comparator.comparing(EventClues::start)))
                .toList();
        if (events.isEmpty()) {
            return null;
        }
        int from = tokens.indexAt(sighting.span().start());
        int to = tokens.indexAt(sighting.span().end() - 1) + 1;
        Set<Integer> terms =
                sighting.terms().keySet().stream().map(tokens::indexAt).collect(Collectors.toCollection(TreeSet::new));
        Tense tense = isForetold(here, events) ? Tense.FUTURE : Verbs.of(tokens, from, to, terms);
        if (isOfOtherTime(here, events, to)) {
            return null;
        }
        String names = names(events);
        boolean lasting = events.stream().anyMatch(e -> e.kind() == Event.Kind.LASTING);
        boolean planned = events.stream().allMatch(e -> e.kind() == Event.Kind.PLANNED);
        boolean reports = opens && planned;
        // A caption speaks from the day of its picture.
        boolean own = passage.kind() == PassageKind.CAPTION || isStated(here, events);
        for (Found date : own ? List.<Found>of() : nearest(here, from, to, reports)) {
            boolean runs = date.meaning() instanceof Meaning.Running;
            boolean follows = date.phrase().from() == to && tense == Tense.OPEN;
            boolean ofWords = (isWeekday(date) || planned) && tense != Tense.FUTURE && Verbs.datesWords(date, terms);
            if (ofWords || (lasting && !runs) || (date.looksForward() && tense != Tense.FUTURE && !follows)) {
                continue;
            }
            List<Interval> days = days(date, tense, events);
            if (!days.isEmpty()) {
                String says = names + " was " + words(events) + ", and the article dates it by \""
                        + date.span().of(article.text()) + "\"";
                return Clue.within(days, Clue.GOOD, Evidence.in(article, passage.span(), says));
            }
        }
        return undated(article, passage, events, names, tense);
    }

    /** Of several events that the words may mean, those of the year or the day that the passage gives. */
    private static List<Event> dated(List<Found> here, List<Event> events) {
        if (events.size() == 1) {
            return events;
        }
        List<Event> given = events.stream()
                .filter(e -> here.stream().anyMatch(f -> isDay(f.meaning(), e)))
                .toList();
        return given.isEmpty() ? events : given;
    }

    private static boolean isDay(Meaning meaning, Event event) {
        return meaning instanceof Meaning.Stated stated
                ? stated.days().days() <= YEAR && stated.days().intersect(event.days()) != null
                : meaning instanceof Meaning.Yearless day
                        && day.in(start(event.days()).getYear()).days() <= FEW_DAYS
                        && day.in(start(event.days()).getYear()).intersect(event.days()) != null;
    }

    private static String names(List<Event> events) {
        String first = events.stream().limit(NAMES).map(Event::name).collect(Collectors.joining(" or "));
        return events.size() <= NAMES ? first : first + " or another of " + events.size();
    }

    /** Whether the sentence tells the event's own day, without a year, as coming: "planned for 12 June". */
    private static boolean isForetold(List<Found> here, List<Event> events) {
        return here.stream()
                .anyMatch(f -> f.tense() == Tense.FUTURE
                        && f.meaning() instanceof Meaning.Yearless day
                        && events.stream()
                                .anyMatch(e -> day.in(start(e.days()).getYear()).intersect(e.days()) != null));
    }

    /** "the hero, revered by A, died in 1830": words of an event right before a time of their own are of another one. */
    private static boolean isOfOtherTime(List<Found> here, List<Event> events, int to) {
        return here.stream()
                .anyMatch(f -> f.meaning() instanceof Meaning.Stated stated
                        && f.phrase().from() >= to
                        && f.phrase().from() <= to + 1
                        && events.stream().allMatch(e -> e.days().intersect(stated.days()) == null));
    }

    /** Whether the sentence gives the event its year: then nothing else in it counts from the day of writing. */
    private static boolean isStated(List<Found> here, List<Event> events) {
        return here.stream()
                .anyMatch(f -> f.meaning() instanceof Meaning.Stated stated
                        && events.stream().anyMatch(e -> e.days().intersect(stated.days()) != null));
    }

    /** What an event says whose sentence does not date it. */
    private static @Nullable Clue undated(
            Article article, Passage passage, List<Event> events, String names, Tense tense) {
        LocalDate first = start(events.get(0).days());
        LocalDate last = events.stream()
                .map(e -> end(e.days()))
                .max(Comparator.naturalOrder())
                .orElse(first);
        LocalDate until = events.get(0).until();
        if (tense == Tense.FUTURE && events.stream().allMatch(e -> e.kind() == Event.Kind.PLANNED)) {
            String says = "not after " + last + ": it speaks of " + names + " as coming";
            return Clue.within(new Interval(null, last), Clue.FAIR, Evidence.in(article, passage.span(), says));
        }
        if (until != null && events.size() == 1) {
            String says = "from " + first + " to " + until + ": it speaks of " + names + " as open";
            return Clue.within(new Interval(first, until), Clue.FAIR, Evidence.in(article, passage.span(), says));
        }
        LocalDate from = events.stream().allMatch(e -> isAhead(e, tense)) ? first.minusDays(ON_THE_WAY) : first;
        String says = "not before " + from + ": it mentions " + names;
        int weight = tense == Tense.PAST ? Clue.FAIR : Clue.WEAK;
        return Clue.within(new Interval(from, null), weight, Evidence.in(article, passage.span(), says));
    }

    /** On the way to an announced event its name is in the news already, told in the past tense if one sets out for its place. */
    private static boolean isAhead(Event event, Tense tense) {
        boolean placed = !event.place().isEmpty() && event.name().contains(event.place());
        return event.kind() == Event.Kind.PLANNED && (tense != Tense.PAST || placed);
    }

    /** The dates near the event, the nearest first. */
    private static List<Found> nearest(List<Found> here, int from, int to, boolean reports) {
        return here.stream()
                .filter(f -> distance(f, from, to)
                        <= (isWeekday(f) && !(reports && Verbs.tellsEncounter(f)) ? NEAR_WEEKDAY : NEAR))
                .sorted(Comparator.comparingInt(f -> distance(f, from, to)))
                .toList();
    }

    private static boolean isWeekday(Found found) {
        return found.meaning() instanceof Meaning.Weekday
                || (found.meaning() instanceof Meaning.Counted counted && counted.unit() == Stretch.DAY);
    }

    private static int distance(Found found, int from, int to) {
        return Math.max(0, Math.max(from - found.phrase().to(), found.phrase().from() - to));
    }

    /**
     * The days that the article may speak from when {@code date} dates the events. Before an event that is told as coming
     * from a past day ("said earlier this week that it would"), that day was no later than the event.
     */
    private static List<Interval> days(Found date, Tense tense, List<Event> events) {
        if (tense == Tense.FUTURE && date.tense() == Tense.PAST) {
            LocalDate last = events.stream()
                    .map(e -> end(e.days()))
                    .max(Comparator.naturalOrder())
                    .orElse(LocalDate.MAX);
            List<Interval> onThatDay = Anchors.of(date, Interval.day(last));
            return onThatDay.stream()
                    .map(Interval::latest)
                    .max(Comparator.naturalOrder())
                    .map(latest -> List.of(new Interval(null, latest)))
                    .orElse(List.of());
        }
        return events.stream().flatMap(e -> Anchors.of(date, e.days()).stream()).toList();
    }

    private static String words(List<Event> events) {
        return events.stream()
                .limit(NAMES)
                .map(Event::days)
                .map(d -> d.isDay() ? "on " + d.earliest() : "from " + d.earliest() + " to " + d.latest())
                .collect(Collectors.joining(" or "));
    }

    private static LocalDate start(Interval days) {
        return days.earliest() == null ? LocalDate.MIN : days.earliest();
    }

    private static LocalDate end(Interval days) {
        return days.latest() == null ? LocalDate.MAX : days.latest();
    }
}
