package dossier.knowledge;

import dossier.model.Interval;
import dossier.model.Problem;
import java.util.List;

/**
 * A state, or a party of that rank.
 *
 * @param name the usual English name
 * @param aliases other names, short forms and older names; one in capitals ("US") is so only in capitals
 * @param demonyms its people and its adjective: "Turkish", "Turk"; regular plurals ("Turks") are not listed
 * @param capital its capital or capitals; the first is the present one
 * @param seats what its government is called by: "Kremlin", "White House"
 * @param ambiguous those of the names above that also mean something else, or another state as often: "Georgia",
 *     "Jordan", "Congo"; one counts for this state only beside another sign of it in the same article (another name of
 *     it, its office-holder, an office before or after it)
 * @param existed when it was there; open where that goes beyond the years since 1980
 */
public record State(
        String name,
        List<String> aliases,
        List<String> demonyms,
        List<String> capital,
        List<String> seats,
        List<String> ambiguous,
        Interval existed) {
    static State of(Row row, List<Problem> problems) {
        return new State(
                row.get("name"),
                row.list("aliases"),
                row.list("demonyms"),
                row.list("capital"),
                row.list("seats"),
                row.list("ambiguous"),
                Days.interval(row, "from", "to", problems));
    }
}
