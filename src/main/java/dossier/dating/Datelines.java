package dossier.dating;

import dossier.model.Article;
import dossier.model.Basis;
import dossier.model.Evidence;
import dossier.model.Interval;
import dossier.model.When;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The day of an article's dateline: it speaks from there, though it may have been published later. */
final class Datelines {
    /** How many days after it was written an article that gives no year may be published. */
    private static final int LATE = 7;

    private Datelines() {}

    /** The day that the dateline gives, when it is before the one of publication; null when it gives none. */
    static @Nullable When day(Article article, List<Found> found, LocalDate published) {
        for (Found f : found) {
            LocalDate day = f.isOfWriting() ? day(f, published) : null;
            if (day != null && day.isBefore(published)) {
                String says = "its dateline gives the day; it was published on " + published;
                return When.of(Interval.day(day), true, Basis.STATED, Evidence.in(article, f.span(), says));
            }
        }
        return null;
    }

    private static @Nullable LocalDate day(Found found, LocalDate published) {
        if (found.meaning() instanceof Meaning.Stated stated) {
            return stated.days().isDay() ? stated.days().earliest() : null;
        }
        if (!(found.meaning() instanceof Meaning.Yearless yearless)) {
            return null;
        }
        Interval days = yearless.strictly(published, Tense.PAST);
        LocalDate day = days.earliest();
        return day != null && days.isDay() && !day.isBefore(published.minusDays(LATE)) ? day : null;
    }
}
