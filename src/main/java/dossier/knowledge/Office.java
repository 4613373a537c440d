package dossier.knowledge;

import java.util.List;

/**
 * A kind of office.
 *
 * @param title its usual name: "Prime Minister"
 * @param aliases other names and short forms: "PM", "premier"; one with a capital or in capitals is so only as written
 * @param rank how much weight its holder has in a meeting: "head-of-state", "head-of-government", "minister",
 *     "envoy", "official", "legislator", "military", "religious", "spokesperson", "degree", "other"
 */
public record Office(String title, List<String> aliases, String rank) {
    static Office of(Row row) {
        return new Office(row.get("title"), row.list("aliases"), row.get("rank"));
    }
}
