package dossier.knowledge;

import dossier.model.Interval;
import dossier.model.Problem;
import java.time.LocalDate;
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
    /** The term as it was known on a day: one that ended later had no end then. */
    OfficeHolder until(LocalDate day) {
        LocalDate last = term.latest();
        return last == null || !last.isAfter(day)
                ? this
                : new OfficeHolder(person, aliases, office, of, new Interval(term.earliest(), null));
    }

    static OfficeHolder of(Row row, List<Problem> problems) {
        return new OfficeHolder(
                row.get("person"),
                row.list("aliases"),
                row.get("office"),
                row.get("of"),
                Days.interval(row, "from", "to", problems));
    }
}
