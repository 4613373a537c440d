package dossier.knowledge;

import dossier.model.Interval;
import dossier.model.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A background event with a name of its own.
 *
 * @param name what it is called: "Geneva I conference on Syria"
 * @param words the ways that articles word it; each way is a set of words that must all stand in one passage
 * @param days from its first day to its last
 * @param place where it was, empty when nowhere
 * @param source where the row's facts are from, for a reader; empty when the row does not say
 * @param until of a request or a proposal, the day that it was settled: who speaks of it as open wrote by then
 * @param kind how articles speak of it
 */
public record Event(
        String name,
        List<Set<String>> words,
        Interval days,
        String place,
        String source,
        @Nullable LocalDate until,
        Kind kind) {
    private static final Pattern AND = Pattern.compile("\\s*\\+\\s*");

    /** How articles speak of an event. */
    public enum Kind {
        /** Announced beforehand, and told with its date: a summit. */
        PLANNED,
        /** Not foreseen, and told with its date while it is news: an attack. Nobody speaks of it as coming. */
        SUDDEN,
        /** A topic for years: a treaty, a war. A date beside its name is mostly the date of something else. */
        LASTING,
        /** A name, or a state of things, that is spoken of as present only in its time: a bloc of so many members. */
        PERIOD;

        private static Kind of(Row row, List<Problem> problems) {
            String cell = row.get("kind");
            for (Kind kind : values()) {
                if (cell.equals(kind.name().toLowerCase(Locale.ROOT))) {
                    return kind;
                }
            }
            if (!cell.isEmpty()) {
                problems.add(new Problem(
                        row.file(),
                        row.line(),
                        "\"" + cell + "\" is no kind of event",
                        "write planned, sudden, lasting or period, or leave it empty for planned"));
            }
            return PLANNED;
        }
    }

    /** The event as it was known on a day: what of it came later had not happened. */
    Event until(LocalDate day) {
        LocalDate last = days.latest();
        LocalDate settled = until == null || until.isAfter(day) ? null : until;
        Interval happened = last != null && last.isAfter(day) ? new Interval(days.earliest(), day) : days;
        return new Event(name, words, happened, place, source, settled, kind);
    }

    /** Whether it is something that happened, and no mere sign of its time. */
    public boolean happened() {
        return kind != Kind.PERIOD;
    }

    static Event of(Row row, List<Problem> problems) {
        List<Set<String>> words =
                row.list("words").stream().map(way -> Set.of(AND.split(way))).toList();
        return new Event(
                row.get("name"),
                words,
                Days.interval(row, "from", "to", problems),
                row.get("place"),
                row.get("source"),
                Days.interval(row, "until", "until", problems).latest(),
                Kind.of(row, problems));
    }
}
