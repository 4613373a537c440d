package dossier.knowledge;

import dossier.model.Interval;
import dossier.model.Problem;
import java.util.List;
import java.util.Set;

/**
 * A background event with a name of its own.
 *
 * @param name what it is called: "Geneva I conference on Syria"
 * @param words the ways that articles word it; each way is a set of words that must all stand in one passage
 * @param days from its first day to its last
 * @param place where it was, empty when nowhere
 */
public record Event(String name, List<Set<String>> words, Interval days, String place) {
    static Event of(Row row, List<Problem> problems) {
        List<Set<String>> words = row.list("words").stream()
                .map(way -> Set.of(way.split("\\s*\\+\\s*")))
                .toList();
        return new Event(row.get("name"), words, Days.interval(row, "from", "to", problems), row.get("place"));
    }
}
