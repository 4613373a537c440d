package dossier.knowledge;

import dossier.model.Interval;
import dossier.model.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * When somebody was abroad, and for which states and days all journeys of that person are known.
 *
 * @param person the name, as in the table of office-holders
 * @param states where to: names of {@link State}, several where a place has changed hands or a journey has many stops;
 *     empty when a row is about all states
 * @param towns the towns and sites of the journey, empty when they are not listed
 * @param days from the first day there to the last
 * @param kind what the row says
 * @param source where the row's facts are from, for a reader; empty when the row does not say
 */
public record Journey(String person, List<String> states, List<String> towns, Interval days, Kind kind, String source) {
    /** What a row says. */
    public enum Kind {
        /** The person was there in those days. */
        MADE,
        /** All journeys of the person to those states in those days are in the table. */
        COMPLETE,
        /** Not all are, whatever is said of all states. */
        INCOMPLETE;

        private static Kind of(Row row, List<Problem> problems) {
            String cell = row.get("kind");
            for (Kind kind : values()) {
                if (kind != MADE && cell.equals(kind.name().toLowerCase(Locale.ROOT))) {
                    return kind;
                }
            }
            if (!cell.isEmpty()) {
                problems.add(new Problem(
                        row.file(),
                        row.line(),
                        "\"" + cell + "\" is no kind of row about journeys",
                        "write complete or incomplete, or leave it empty for a journey"));
            }
            return MADE;
        }
    }

    /** What was known of it on a day. */
    Journey until(LocalDate day) {
        LocalDate last = days.latest();
        boolean over = last != null && !last.isAfter(day);
        return over ? this : new Journey(person, states, towns, new Interval(days.earliest(), day), kind, source);
    }

    static Journey of(Row row, List<Problem> problems) {
        Kind kind = Kind.of(row, problems);
        Interval days = Days.interval(row, "from", "to", problems);
        if (kind == Kind.MADE
                && (row.get("state").isEmpty()
                        || row.get("from").isEmpty()
                        || row.get("to").isEmpty())) {
            problems.add(
                    new Problem(
                            row.file(),
                            row.line(),
                            "a journey needs a state, a first day and a last day",
                            "fill in \"state\", \"from\" and \"to\", or write in \"kind\" that the list is complete or incomplete"));
        }
        return new Journey(row.get("person"), row.list("state"), row.list("town"), days, kind, row.get("source"));
    }
}
