package dossier.dating;

import dossier.knowledge.Event;
import dossier.knowledge.EventIndex;
import dossier.knowledge.EventIndex.Sighting;
import dossier.model.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates told by an event that has its day in the table: "day five of the World Cup", "the 30th anniversary of the landing". */
final class EventDates {
    /** Within how many words of the count the event must stand. */
    private static final int REACH = 9;

    private final EventIndex index;

    EventDates(EventIndex index) {
        this.index = index;
    }

    /** Such dates among the words of {@code text}, in order. */
    List<Phrase> read(Tokens tokens, String text) {
        List<Phrase> phrases = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Phrase phrase = tokens.is(i, "day") ? dayOf(tokens, text, i) : anniversary(tokens, text, i);
            if (phrase != null) {
                phrases.add(phrase);
                i = phrase.to();
            }
        }
        return phrases;
    }

    /** "Day five of EVENT", or "EVENT day five". */
    private @Nullable Phrase dayOf(Tokens tokens, String text, int i) {
        int count = Calendar.number(tokens.at(i + 1));
        if (count < 1) {
            return null;
        }
        boolean of = tokens.is(i + 2, "of");
        Around event = of ? event(tokens, text, i + 3, i + 3 + REACH) : event(tokens, text, i - REACH, i);
        if (event == null || event.days().earliest() == null) {
            return null;
        }
        LocalDate day = event.days().earliest().plusDays(count - 1L);
        return event.days().contains(day)
                ? new Phrase(i, of ? event.to() : i + 2, new Meaning.Named(Interval.day(day), event.name()))
                : null;
    }

    private @Nullable Phrase anniversary(Tokens tokens, String text, int i) {
        if (!tokens.is(i + 1, "anniversary") || !tokens.is(i + 2, "of")) {
            return null;
        }
        int years = Calendar.ordinal(tokens.at(i));
        if (years < 1) {
            return null;
        }
        Around event = event(tokens, text, i + 3, i + 3 + REACH);
        if (event == null || !event.days().isDay() || event.days().earliest() == null) {
            return null;
        }
        Interval day = Interval.day(event.days().earliest().plusYears(years));
        return new Phrase(i, event.to(), new Meaning.Named(day, event.name()));
    }

    /**
     * An event and where it stands.
     *
     * @param to the word after its last
     */
    private record Around(String name, Interval days, int to) {}

    /** The one event that the words from {@code from} up to {@code to} name, null when none or several. */
    private @Nullable Around event(Tokens tokens, String text, int from, int to) {
        int first = Math.max(0, from);
        int end = Math.min(tokens.size(), to);
        if (first >= end) {
            return null;
        }
        var span = tokens.span(first, end);
        List<Sighting> sightings = index.in(span.of(text));
        if (sightings.size() != 1 || sightings.get(0).events().size() != 1) {
            return null;
        }
        Event event = sightings.get(0).events().get(0);
        int last = tokens.indexAt(span.start() + sightings.get(0).span().end() - 1) + 1;
        return new Around(event.name(), event.days(), last);
    }
}
