package dossier.dating;

import dossier.model.Article;
import dossier.model.Evidence;
import dossier.model.Passage;
import dossier.model.PassageKind;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The day of the week that the opening of an article tells its news of: most are written on that day. */
final class ReportDay {
    private static final int OPENING = 2;

    /** How much likelier an article appears on that day, and on the day after, than on another: of 256 dated articles. */
    private static final int SAME_DAY = 270;

    private static final int NEXT_DAY = 160;

    private ReportDay() {}

    /** The clue of the first weekday in the first sentences of the body, if they tell it as past. */
    static @Nullable Clue of(Article article, List<Found> found) {
        List<Passage> opening = article.passages().stream()
                .filter(p -> p.kind() == PassageKind.BODY)
                .limit(OPENING)
                .toList();
        for (Found f : found) {
            if (f.meaning() instanceof Meaning.Weekday weekday
                    && weekday.which() == Meaning.Which.PLAIN
                    && opening.contains(f.passage())) {
                return f.tense() == Tense.FUTURE ? null : clue(article, f, weekday.day());
            }
        }
        return null;
    }

    private static Clue clue(Article article, Found found, DayOfWeek day) {
        return new Clue(
                List.of(),
                Map.of(day, SAME_DAY, day.plus(1), NEXT_DAY),
                false,
                Evidence.in(article, found.span(), "its news is of that day of the week"));
    }
}
