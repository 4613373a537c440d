package dossier.knowledge;

import java.util.List;

/**
 * A town, or a site where leaders meet.
 *
 * @param name its usual English name; two towns of one name are two rows
 * @param aliases other spellings and names, the site of talks in it among them
 * @param state the name of the {@link State} in whose hands, or in whose recognised borders, it is
 * @param ambiguous those of the names above that also mean something else, mostly a person: "Sydney", "Houston"
 */
public record City(String name, List<String> aliases, String state, List<String> ambiguous) {
    static City of(Row row) {
        return new City(row.get("name"), row.list("aliases"), row.get("state"), row.list("ambiguous"));
    }
}
