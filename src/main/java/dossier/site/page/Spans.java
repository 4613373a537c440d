package dossier.site.page;

import dossier.model.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** From when to when a number of things were. */
final class Spans {
    private Spans() {}

    /** "between 8 February 2012 and 5 March 2020", "on 8 February 2012"; "at dates unknown" when none is known. */
    static String of(Desk desk, List<When> whens) {
        List<LocalDate> days = whens.stream().flatMap(Spans::ends).sorted().toList();
        if (days.isEmpty()) {
            return desk.words().say("span.unknown");
        }
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        return first.equals(last)
                ? desk.words().say("span.day", desk.dates().day(first))
                : desk.words()
                        .say("span.range", desk.dates().day(first), desk.dates().day(last));
    }

    private static Stream<LocalDate> ends(When when) {
        return when.best() != null
                ? Stream.of(when.best())
                : Stream.of(when.interval().earliest(), when.interval().latest())
                        .filter(Objects::nonNull);
    }
}
