package dossier.knowledge;

import java.util.List;

/** A town or site by the name of its state. */
public record City(String name, List<String> aliases, String state) {
    static City of(Row row) {
        return new City(row.get("name"), row.list("aliases"), row.get("state"));
    }
}
