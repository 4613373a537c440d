package dossier.knowledge;

import java.util.List;

/** An organisation: its name in full, and what else it is called, short forms among them. */
public record Organisation(String name, List<String> aliases) {
    static Organisation of(Row row) {
        return new Organisation(row.get("name"), row.list("aliases"));
    }
}
