package dossier;

import dossier.model.Article;
import dossier.model.Basis;
import dossier.model.Dates;
import dossier.model.Evidence;
import dossier.model.Intake;
import dossier.model.Interval;
import dossier.model.Rejection;
import dossier.model.SourceId;
import dossier.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The end of what could have been known on a day. */
final class Horizon {
    private final LocalDate day;

    Horizon(LocalDate day) {
        this.day = day;
    }

    /**
     * The articles that were out on that day. One whose day is open is taken by its most likely day; one that has none, and
     * may be from before or after, is left out: what comes after may not be let in.
     *
     * @param dates the day that each article speaks from, by all that is known now
     */
    Intake of(Intake intake, Dates dates) {
        List<Article> articles = new ArrayList<>();
        List<Rejection> rejections = new ArrayList<>(intake.rejections());
        for (Article article : intake.articles()) {
            When when = dates.of(article.id());
            LocalDate latest =
                    when.best() != null ? when.best() : when.interval().latest();
            if (latest != null && !latest.isAfter(day)) {
                articles.add(article);
            } else {
                LocalDate earliest =
                        when.best() != null ? when.best() : when.interval().earliest();
                boolean surely = earliest != null && earliest.isAfter(day);
                String reason = (surely ? "It was published after " : "It may have been published after ") + day
                        + ", the day that this dossier is as of.";
                rejections.add(new Rejection(article.id(), article.file(), Rejection.Kind.LATER, reason));
            }
        }
        rejections.sort(Comparator.comparing(Rejection::id));
        return new Intake(articles, rejections, intake.files(), intake.ignored());
    }

    /** The days that the articles speak from, of which none can be after that day. */
    Dates of(Dates dates) {
        Map<SourceId, When> days = new HashMap<>();
        dates.articles().forEach((source, when) -> days.put(source, of(when)));
        return new Dates(days, dates.expressions());
    }

    private When of(When when) {
        Interval until = new Interval(null, day);
        Interval both = when.interval().intersect(until);
        if (when.interval().equals(both)) {
            return when;
        }
        List<Evidence> evidence = new ArrayList<>(when.evidence());
        evidence.add(Evidence.outside("as of " + day, "not after " + day + ": the article was out then"));
        boolean held = both != null;
        Interval interval = both == null ? until : both;
        LocalDate best = when.best() != null && interval.contains(when.best()) ? when.best() : null;
        return new When(interval, best, held && when.certain(), Basis.INFERRED, evidence);
    }
}
