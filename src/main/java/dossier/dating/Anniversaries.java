package dossier.dating;

import dossier.knowledge.Event;
import dossier.knowledge.EventIndex;
import dossier.knowledge.EventIndex.Sighting;
import dossier.model.Article;
import dossier.model.Evidence;
import dossier.model.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Clues from counted years: "the centenary of the battle of 1916", "43 years after the country joined in 1973". */
final class Anniversaries {
    /** Within how many words behind the count stands what it counts from. */
    private static final int REACH = 14;
    /** An anniversary is written about for so many days before it and after it. */
    private static final int AROUND = 60;

    private static final int YEARS_AT_LEAST = 2;

    private static final Map<String, Integer> NAMED = Map.of(
            "centenary", 100, "centennial", 100, "bicentenary", 200, "bicentennial", 200, "sesquicentennial", 150);
    private static final Set<String> SENTENCE_ENDS = Set.of(".", "?", "!", ";");

    private final EventIndex index;

    Anniversaries(EventIndex index) {
        this.index = index;
    }

    /**
     * A count of years.
     *
     * @param from its first word
     * @param to the word after its last
     * @param years how many
     * @param feast whether it is an anniversary, which has its day; else it is only so many years after
     */
    private record Count(int from, int to, int years, boolean feast) {}

    /** The clues of the counts whose beginning the sentence or the table of events tells. */
    List<Clue> of(Article article, List<Found> found) {
        List<Clue> clues = new ArrayList<>();
        article.said().forEach(passage -> {
            Tokens tokens = Tokens.of(passage.text());
            for (int i = 0; i < tokens.size(); i++) {
                Count count = count(tokens, i);
                if (count != null) {
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
            return new Count(i, i + 1, named, true);
        }
        int years = Calendar.number(tokens.at(i));
        if (tokens.is(i + 1, "anniversary")) {
            int ordinal = Calendar.ordinal(tokens.at(i));
            return ordinal < YEARS_AT_LEAST ? null : new Count(i, i + 2, ordinal, true);
        }
        boolean after = tokens.is(i + 1, "years") && (tokens.is(i + 2, "after") || tokens.is(i + 2, "since"));
        boolean counted = years >= YEARS_AT_LEAST && after && !tokens.is(i - 1, "than") && !tokens.is(i - 1, "to");
        return counted ? new Count(i, i + 3, years, false) : null;
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
                    && stated.days().days() <= 366) {
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

    /** The days that may be so many years later. */
    private static @Nullable Interval days(Count count, Interval began) {
        LocalDate first = began.earliest();
        LocalDate last = began.latest();
        if (first == null || last == null) {
            return null;
        }
        return count.feast()
                ? new Interval(
                        first.plusYears(count.years()).minusDays(AROUND),
                        last.plusYears(count.years()).plusDays(AROUND))
                : new Interval(
                        first.plusYears(count.years()).minusDays(AROUND),
                        last.plusYears(count.years() + 1L).plusDays(AROUND));
    }
}
