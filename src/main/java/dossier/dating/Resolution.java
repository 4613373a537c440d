package dossier.dating;

import dossier.model.Article;
import dossier.model.Basis;
import dossier.model.DateExpression;
import dossier.model.Evidence;
import dossier.model.Interval;
import dossier.model.When;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what the date expressions of an article mean, once it is known from which day the article speaks. */
final class Resolution {
    private Resolution() {}

    /** The expressions, resolved from {@code anchor}. */
    static List<DateExpression> resolve(Article article, List<Found> found, When anchor) {
        return found.stream()
                .map(f -> new DateExpression(f.span(), f.span().of(article.text()), when(article, f, anchor)))
                .toList();
    }

    private static When when(Article article, Found found, When anchor) {
        if (found.meaning() instanceof Meaning.Stated stated) {
            return When.of(stated.days(), true, Basis.STATED, Evidence.in(article, found.span(), "it says so"));
        }
        if (found.meaning() instanceof Meaning.Named named) {
            String says = "counted from " + named.event();
            return When.of(named.days(), true, Basis.INFERRED, Evidence.in(article, found.span(), says));
        }
        LocalDate first = anchor.interval().earliest();
        LocalDate last = anchor.interval().latest();
        if (first == null && last == null) {
            return When.UNKNOWN;
        }
        Interval start = first == null ? null : found.meaning().from(first, found.tense());
        Interval end = last == null ? null : found.meaning().from(last, found.tense());
        Interval days = start == null
                ? new Interval(null, end == null ? null : end.latest())
                : end == null ? new Interval(start.earliest(), null) : start.span(end);
        LocalDate best = anchor.best() == null ? null : best(found.meaning().from(anchor.best(), found.tense()), days);
        Evidence evidence = Evidence.in(article, found.span(), "counted from the article's day, " + words(anchor));
        return new When(days, best, anchor.certain(), Basis.INFERRED, List.of(evidence));
    }

    private static @Nullable LocalDate best(Interval meant, Interval days) {
        LocalDate day = meant.earliest();
        return day != null && meant.isDay() && days.contains(day) ? day : null;
    }

    private static String words(When anchor) {
        if (anchor.best() != null) {
            return anchor.best().toString();
        }
        LocalDate first = anchor.interval().earliest();
        LocalDate last = anchor.interval().latest();
        return first == null ? "by " + last : last == null ? "from " + first + " on" : first + " to " + last;
    }
}
