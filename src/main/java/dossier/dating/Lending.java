package dossier.dating;

import dossier.dating.Clue.Level;
import dossier.model.Article;
import dossier.model.Dates;
import dossier.model.Evidence;
import dossier.model.Interval;
import dossier.model.Report;
import dossier.model.SourceId;
import dossier.model.Stage;
import dossier.model.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** What articles on one meeting tell of the day of one another: a report is of its day or soon after, a preview is from before. */
final class Lending {
    private Lending() {}

    /**
     * The days of the articles of one meeting that have no date of their own, by all that any of them tells. What others
     * tell never overrules what an article tells itself.
     *
     * @param group the articles, each with its report in {@code reports}
     * @param telling the clues of an article
     * @param ballot weighs them
     */
    static Map<SourceId, When> share(
            List<Article> group,
            Function<Article, List<Clue>> telling,
            Dates dates,
            Map<SourceId, Report> reports,
            Ballot ballot) {
        Map<SourceId, List<Clue>> own = new TreeMap<>();
        for (Article article : group) {
            When day = dates.of(article.id());
            own.put(article.id(), Dating.isTold(day) ? List.of(told(day)) : telling.apply(article));
        }
        Map<SourceId, When> days = new TreeMap<>();
        for (Article article : group) {
            if (!Dating.isTold(dates.of(article.id()))) {
                Interval known = dates.of(article.id()).interval();
                Stage stage = stage(reports, article.id());
                List<Clue> clues = new ArrayList<>(own.getOrDefault(article.id(), List.of()));
                own.forEach((lender, theirs) -> {
                    if (!lender.equals(article.id())) {
                        lend(theirs, stage(reports, lender), stage).stream()
                                .filter(clue -> !clue.holds(known))
                                .forEach(clues::add);
                    }
                });
                When day = concluded(ballot.count(clues), known);
                boolean allowed = own.getOrDefault(article.id(), List.of()).stream()
                        .filter(clue -> clue.firm() && clue.allows(known))
                        .allMatch(clue -> clue.allows(day.interval()));
                if (allowed) {
                    days.put(article.id(), day);
                }
            }
        }
        return days;
    }

    /** What others tell rests on the grouping: the tool does not stand for days that the article alone does not give. */
    private static When concluded(When day, Interval alone) {
        boolean own = day.interval().equals(alone);
        return new When(day.interval(), day.best(), own && day.certain(), day.basis(), day.evidence());
    }

    private static Stage stage(Map<SourceId, Report> reports, SourceId article) {
        Report report = reports.get(article);
        return report == null ? Stage.REPORT : report.stage();
    }

    private static Clue told(When day) {
        return Clue.within(day.interval(), Clue.STRONG, day.evidence().get(0));
    }

    /** The firm clues of an article of stage {@code lender}, as they hold for one of stage {@code borrower}. */
    private static List<Clue> lend(List<Clue> clues, Stage lender, Stage borrower) {
        return clues.stream()
                .filter(Clue::firm)
                .map(clue -> moved(clue, lender, borrower))
                .toList();
    }

    private static Clue moved(Clue clue, Stage lender, Stage borrower) {
        List<Level> levels = clue.levels().stream()
                .map(level -> Level.of(
                        level.days().stream()
                                .map(d -> borrower.written(lender.told(d)))
                                .toList(),
                        level.weight()))
                .toList();
        Evidence own = clue.evidence();
        Evidence lent = new Evidence(
                own.source(), own.span(), own.text(), "of the same meeting: " + own.says(), own.byEditor());
        return new Clue(levels, Map.of(), true, lent);
    }
}
