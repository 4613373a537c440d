package dossier.site.page;

import dossier.model.DateExpression;
import dossier.model.Dates;
import dossier.model.Meeting;
import dossier.model.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Tells what is of a meeting from what its articles recall of earlier days. */
final class Background {
    /** A stretch of time longer than this, in days, is no occasion: "since 1991", "last year". */
    private static final int OCCASION = 31;

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
                .map(DateExpression::when)
                .filter(when -> when.interval().isBounded() && when.interval().days() <= OCCASION)
                .map(when -> Objects.requireNonNull(when.interval().latest()))
                .toList();
    }
}
