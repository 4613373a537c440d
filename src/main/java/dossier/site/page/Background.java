package dossier.site.page;

import dossier.model.DateExpression;
import dossier.model.Dates;
import dossier.model.Interval;
import dossier.model.Meeting;
import dossier.model.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what is of a meeting from what its articles recall of earlier days. */
final class Background {
    /** A stretch of time longer than this, in days, is no occasion: "since 1991", "last year". */
    private static final int OCCASION = 31;

    private static final int YEAR = 366;

    /** The words before "in 2002". */
    private static final Pattern IN = Pattern.compile("(?si)(.*)\\bin\\s+(?:early\\s+|late\\s+|mid-)?\\d{4}");

    /** Between what is done and a year these lead to something else of that year: "agreed to revive the deal signed". */
    private static final Pattern ANOTHER = Pattern.compile("[,;:]|\\b(?:to|that|which|who|\\p{L}+ed)\\b");

    private final Dates dates;
    private final Meeting meeting;

    Background(Desk desk, Meeting meeting) {
        dates = desk.dossier().dates();
        this.meeting = meeting;
    }

    /** Whether the sentences of a statement name days, and all of them lie before the eve of the meeting. */
    boolean isEarlier(List<Statement> places) {
        LocalDate first = meeting.when().interval().earliest();
        List<LocalDate> lasts =
                places.stream().flatMap(place -> days(place).stream()).toList();
        return first != null && !lasts.isEmpty() && lasts.stream().allMatch(last -> last.isBefore(first.minusDays(1)));
    }

    /** The last day of each occasion that the sentence names. */
    private List<LocalDate> days(Statement place) {
        return dates.in(place.source()).stream()
                .filter(date -> place.span().contains(date.span()))
                .filter(date -> isOccasion(place, date))
                .map(date -> Objects.requireNonNull(date.when().interval().latest()))
                .toList();
    }

    private static boolean isOccasion(Statement place, DateExpression date) {
        Interval interval = date.when().interval();
        return interval.isBounded()
                && (interval.days() <= OCCASION || (interval.days() <= YEAR && isWhenDone(place, date)));
    }

    /** Whether the year is when it was done, "signed an accord in 2002", not that of something else: "the 2002 accord". */
    private static boolean isWhenDone(Statement place, DateExpression date) {
        Matcher in = IN.matcher(
                place.text().substring(0, date.span().end() - place.span().start()));
        if (!in.matches()) {
            return false;
        }
        String before = in.group(1).strip();
        int cue = before.lastIndexOf(place.cue());
        String between = cue < 0 ? "" : before.substring(cue + place.cue().length());
        return before.isEmpty() || (cue >= 0 && !ANOTHER.matcher(between).find());
    }
}
