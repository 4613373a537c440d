package dossier.knowledge;

import dossier.model.Interval;
import dossier.model.Problem;
import java.util.List;

/**
 * A term that somebody served in an office.
 *
 * @param person the usual English name
 * @param aliases other names and spellings
 * @param office the title of an {@link Office}
 * @param of the name of a {@link State} or {@link Organisation}
 * @param term from the first day to the last; open when it lasts, or is not known
 */
public record OfficeHolder(String person, List<String> aliases, String office, String of, Interval term) {
    static OfficeHolder of(Row row, List<Problem> problems) {
        return new OfficeHolder(
                row.get("person"),
                row.list("aliases"),
                row.get("office"),
                row.get("of"),
                Days.interval(row, "from", "to", problems));
    }
}
