package dossier.dating;

import dossier.dating.Clue.Level;
import dossier.knowledge.Tables;
import dossier.model.Article;
import dossier.model.Evidence;
import dossier.model.Interval;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The day after which hardly any article of a folder was written: a while after the newest thing that the tables know, or
 * the newest date that an article of the folder bears. It closes what would else stay open, as the terms of those in office,
 * and is never certain, as tables may be older than the articles that they are used for.
 */
final class Latest {
    /** Tables that nobody adds to are used until the end of the year after so many. */
    private static final int USED = 1;

    /** How much likelier the days until then are, each, than those after it: in hundredths of a natural logarithm. */
    private static final int LIKELIER = 600;

    private final @Nullable LocalDate day;

    Latest(Tables tables, List<Article> articles) {
        LocalDate known = tables.newest();
        this.day = Stream.concat(
                        Stream.ofNullable(known)
                                .map(newest -> newest.plusYears(USED).with(TemporalAdjusters.lastDayOfYear())),
                        articles.stream()
                                .map(article -> article.metadata().published())
                                .filter(Objects::nonNull))
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** What that makes likely beforehand. */
    List<Level> levels() {
        return day == null ? List.of() : List.of(new Level(List.of(new Interval(null, day)), LIKELIER));
    }

    /** Why days end on that day; nothing when they end on another. */
    Stream<Evidence> evidence(Interval days) {
        return day == null || !day.equals(days.latest())
                ? Stream.empty()
                : Stream.of(Evidence.outside(
                        "the newest rows of the tables", "hardly after " + day + ": nothing later is known"));
    }
}
