package dossier.knowledge;

import java.util.List;

/**
 * A state, or a party of that rank.
 *
 * @param name the usual English name
 * @param aliases other names, short forms and older names
 * @param demonyms its people and its adjective: "Turkish", "Turk"
 * @param capital its capital or capitals; the first is the present one
 * @param seats what its government is called by: "the Kremlin", "White House"
 */
public record State(
        String name, List<String> aliases, List<String> demonyms, List<String> capital, List<String> seats) {
    static State of(Row row) {
        return new State(
                row.get("name"), row.list("aliases"), row.list("demonyms"), row.list("capital"), row.list("seats"));
    }
}
