package dossier.knowledge;

import dossier.model.Interval;
import dossier.model.Problem;
import java.util.List;

/**
 * When somebody was born, which tells when an article was written that gives his or her age.
 *
 * @param person the name, as in the table of office-holders
 * @param born the day, or the month or year when no more is known
 */
public record Birth(String person, Interval born) {
    static Birth of(Row row, List<Problem> problems) {
        return new Birth(row.get("person"), Days.interval(row, "born", "born", problems));
    }
}
