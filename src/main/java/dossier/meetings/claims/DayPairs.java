package dossier.meetings.claims;

import dossier.model.DateExpression;
import dossier.model.Interval;
import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two days of the week that stand for all from the one to the other: "Saturday and Sunday", "from Monday to Thursday". */
final class DayPairs {
    private static final Set<String> JOINTS = Set.of("and", "to", "through", "until", "till", "-", "\u2013");
    private static final int WEEK = 7;

    private DayPairs() {}

    /** The day that is joined behind this one, or null. */
    static @Nullable DateExpression after(Line line, DateExpression first) {
        return line.dates().stream()
                .filter(date -> areJoined(line, first, date))
                .findFirst()
                .orElse(null);
    }

    /** The day that this one is joined to, or else the day itself. */
    static DateExpression first(Line line, DateExpression day) {
        return line.dates().stream()
                .filter(date -> areJoined(line, date, day))
                .findFirst()
                .orElse(day);
    }

    /** How many days they stand for; 1 when that is not known. */
    static int days(DateExpression first, DateExpression last) {
        DayOfWeek from = Weekdays.in(first.text());
        DayOfWeek to = Weekdays.in(last.text());
        Interval one = first.when().interval();
        Interval other = last.when().interval();
        if (from != null && to != null) {
            return Math.floorMod(to.getValue() - from.getValue(), WEEK) + 1;
        }
        if (one.earliest() == null || other.earliest() == null || !one.isDay() || !other.isDay()) {
            return 1;
        }
        long days = ChronoUnit.DAYS.between(one.earliest(), other.earliest()) + 1;
        return days > 1 && days <= Durations.LONGEST ? (int) days : 1;
    }

    private static boolean areJoined(Line line, DateExpression first, DateExpression last) {
        int offset = line.passage().span().start();
        int from = first.span().end() - offset;
        int to = last.span().start() - offset;
        return from < to
                && JOINTS.contains(line.passage().text().substring(from, to).strip());
    }
}
