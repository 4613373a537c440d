package dossier.knowledge;

import dossier.model.Interval;
import dossier.model.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A background event with a name of its own.
 *
 * @param name what it is called: "Geneva I conference on Syria"
 * @param words the ways that articles word it; each way is a set of words that must all stand in one passage
 * @param days from its first day to its last
 * @param place where it was, empty when nowhere
 * @param until of a request or a proposal, the day that it was settled: who speaks of it as open wrote by then
 */
public record Event(
        String name,
        List<Set<String>> words,
        Interval days,
        String place,
        @Nullable LocalDate until) {
    static Event of(Row row, List<Problem> problems) {
        List<Set<String>> words = row.list("words").stream()
                .map(way -> Set.of(way.split("\\s*\\+\\s*")))
                .toList();
        return new Event(
                row.get("name"),
                words,
                Days.interval(row, "from", "to", problems),
                row.get("place"),
                Days.interval(row, "until", "until", problems).latest());
    }
}
