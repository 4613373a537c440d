package dossier.dating;

import dossier.knowledge.Event;
import dossier.knowledge.EventIndex;
import dossier.knowledge.EventIndex.Sighting;
import dossier.model.Article;
import dossier.model.Evidence;
import dossier.model.Interval;
import dossier.model.Passage;
import dossier.model.PassageKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Clues from counted time: "the centenary of the battle of 1916", "43 years after it joined in 1973", "a week after the attack". */
final class Anniversaries {
    /** Within how many words behind the count stands what it counts from. */
    private static final int REACH = 14;
    /** An anniversary is written about for so many days before it and after it. */
    private static final int AROUND = 60;

    /** Counts of so many years are made when the news is written; shorter ones tell history as well. */
    private static final int LONG = 10;

    /** How many passages of the body tell the news. */
    private static final int OPENING = 2;

    private static final Map<String, Integer> NAMED = Map.of(
            "centenary", 100, "centennial", 100, "bicentenary", 200, "bicentennial", 200, "sesquicentennial", 150);
    private static final int YEAR = 366;
    private static final Set<String> SENTENCE_ENDS = Set.of(".", "?", "!", ";");

    private final EventIndex index;

    Anniversaries(EventIndex index) {
        this.index = index;
    }

    /**
     * A count from something.
     *
     * @param from its first word
     * @param to the word after its last
     * @param unit what is counted
     * @param least the fewest units that it may mean
     * @param most the most
     * @param slack the days by which people miscount
     */
    private record Count(int from, int to, Stretch unit, int least, int most, int slack) {}

    /** The clues of the counts whose beginning the sentence or the table of events tells. */
    List<Clue> of(Article article, List<Sentence> said, List<Found> found) {
        List<Clue> clues = new ArrayList<>();
        List<Passage> opening = article.passages().stream()
                .filter(p -> p.kind() == PassageKind.BODY)
                .limit(OPENING)
                .toList();
        said.forEach(sentence -> {
            Passage passage = sentence.passage();
            Tokens tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                Count count = count(tokens, i);
                // A week after an attack is the day of the news only where the news is told.
                boolean ofNews = count != null && (isLong(count) || opening.contains(passage));
                if (count != null && ofNews) {
                    List<Found> here = found.stream()
                            .filter(f -> f.passage().equals(passage))
                            .toList();
                    Interval began = began(count, tokens, here, passage.text());
                    Interval days = began == null ? null : days(count, began);
                    if (days != null) {
                        String says = "that is from " + days.earliest() + " to " + days.latest();
                        var words = tokens.span(count.from(), count.to())
                                .plus(passage.span().start());
                        clues.add(Clue.within(days, Clue.FAIR, Evidence.in(article, words, says)));
                    }
                }
            }
        });
        return clues;
    }

    private static @Nullable Count count(Tokens tokens, int i) {
        Integer named = NAMED.get(tokens.at(i));
        if (named != null) {
            return new Count(i, i + 1, Stretch.YEAR, named, named, AROUND);
        }
        if (tokens.is(i + 1, "anniversary")) {
            int ordinal = Calendar.ordinal(tokens.at(i));
            return ordinal < 1 ? null : new Count(i, i + 2, Stretch.YEAR, ordinal, ordinal, AROUND);
        }
        boolean half = tokens.is(i + 1, "and") && tokens.is(i + 2, "a") && tokens.is(i + 3, "half");
        int at = half ? i + 4 : i + 1;
        Stretch unit = Calendar.unit(tokens.at(at));
        boolean after = tokens.is(at + 1, "after") || tokens.is(at + 1, "since");
        if (unit == null || unit == Stretch.DECADE || !after || tokens.is(i - 1, "to")) {
            return null;
        }
        int number = Calendar.number(tokens.at(i));
        if (number < 1) {
            return null;
        }
        boolean less = tokens.is(i - 1, "than") && tokens.is(i - 2, "less");
        boolean more = tokens.is(i - 1, "than") && !less;
        return more ? null : new Count(i, at + 2, unit, less ? 0 : number, less ? number : number + 1, slack(unit));
    }

    private static boolean isLong(Count count) {
        return count.unit() == Stretch.YEAR && count.least() >= LONG;
    }

    private static int slack(Stretch unit) {
        return switch (unit) {
            case DAY -> 1;
            case WEEK -> 3;
            case MONTH -> 10;
            case YEAR, DECADE -> AROUND;
        };
    }

    /** When that began from which is counted: the next stated date in the sentence, else the event that it names. */
    private @Nullable Interval began(Count count, Tokens tokens, List<Found> here, String text) {
        int end = count.to();
        while (end < tokens.size() && end < count.to() + REACH && !SENTENCE_ENDS.contains(tokens.at(end))) {
            end++;
        }
        for (Found f : here) {
            boolean near = f.phrase().from() >= count.to() && f.phrase().from() < end;
            if (near
                    && f.meaning() instanceof Meaning.Stated stated
                    && stated.days().days() <= (count.unit() == Stretch.YEAR ? YEAR : 1)) {
                return stated.days();
            }
        }
        if (end <= count.to()) {
            return null;
        }
        String behind = tokens.span(count.to(), end).of(text);
        List<Event> events = index.in(behind).stream()
                .map(Sighting::events)
                .filter(e -> e.size() == 1)
                .map(e -> e.get(0))
                .toList();
        return events.size() == 1 ? events.get(0).days() : null;
    }

    /** The days that may be so long after it. */
    private static @Nullable Interval days(Count count, Interval began) {
        LocalDate first = began.earliest();
        LocalDate last = began.latest();
        if (first == null || last == null) {
            return null;
        }
        return new Interval(
                count.unit().plus(first, count.least()).minusDays(count.slack()),
                count.unit().plus(last, count.most()).plusDays(count.slack()));
    }
}
