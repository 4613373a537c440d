package dossier.dating;

import dossier.model.Article;
import dossier.model.Evidence;
import dossier.model.Interval;
import dossier.model.Passage;
import dossier.model.PassageKind;
import dossier.model.When;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The day of the week that the opening of an article tells its news of: most are written on that day. */
final class ReportDay {
    private static final int OPENING = 2;

    private ReportDay() {}

    /** {@code day} with the one day in it that the opening names, when it is a week or less; else {@code day}. */
    static When show(Article article, List<Found> found, When day) {
        Interval days = day.interval();
        LocalDate first = days.earliest();
        Found opening = opening(article, found);
        if (opening == null || first == null || day.best() != null || days.days() > 7) {
            return day;
        }
        if (!(opening.meaning() instanceof Meaning.Weekday weekday)) {
            return day;
        }
        LocalDate best = first.with(TemporalAdjusters.nextOrSame(weekday.day()));
        if (!days.contains(best)) {
            return day;
        }
        List<Evidence> evidence = new ArrayList<>(day.evidence());
        evidence.add(Evidence.in(article, opening.span(), best + " is the day that its news is of"));
        return new When(days, best, day.certain(), day.basis(), evidence);
    }

    /** The first weekday in the first sentences of the body, if they tell it as past. */
    private static @Nullable Found opening(Article article, List<Found> found) {
        List<Passage> opening = article.passages().stream()
                .filter(p -> p.kind() == PassageKind.BODY)
                .limit(OPENING)
                .toList();
        return found.stream()
                .filter(f -> opening.contains(f.passage()))
                .filter(f -> f.meaning() instanceof Meaning.Weekday weekday && weekday.which() == Meaning.Which.PLAIN)
                .findFirst()
                .filter(f -> f.tense() != Tense.FUTURE)
                .orElse(null);
    }
}
