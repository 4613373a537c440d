package dossier.dating;

import dossier.knowledge.Event;
import dossier.knowledge.EventIndex;
import dossier.knowledge.EventIndex.Sighting;
import dossier.knowledge.Tables;
import dossier.model.Article;
import dossier.model.Evidence;
import dossier.model.Interval;
import dossier.model.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Clues from names and states of things that are spoken of as present only in their time: "the 28-nation bloc". */
final class PeriodClues {
    /** Words that put what follows them into the past. */
    private static final Set<String> PAST = Set.of(
            "former",
            "then",
            "late",
            "once",
            "ex",
            "failed",
            "defeated",
            "losing",
            "old",
            "ousted",
            "onetime",
            "one-time",
            "unsuccessful",
            "became");

    private static final int CLOSE = 2;

    private final EventIndex index;

    /** By the tables; made once for them. */
    static PeriodClues of(Tables tables) {
        return tables.once(PeriodClues.class, PeriodClues::new);
    }

    private PeriodClues(Tables tables) {
        this.index = new EventIndex(
                tables.events().stream().filter(e -> !e.happened()).toList());
    }

    /** One clue for each thing that the article speaks of as present. */
    List<Clue> of(Article article, List<Sentence> said) {
        List<Clue> clues = new ArrayList<>();
        Set<List<Event>> told = new HashSet<>();
        for (Sentence sentence : said) {
            index.in(sentence.tokens().words(), "").stream()
                    .filter(s -> isPresent(sentence.tokens(), s) && told.add(s.events()))
                    .forEach(s -> clues.add(clue(article, sentence.passage(), s)));
        }
        return clues;
    }

    private static Clue clue(Article article, Passage passage, Sighting sighting) {
        List<Interval> days = sighting.events().stream()
                .map(e -> new Interval(e.days().earliest(), e.until()))
                .toList();
        String says = sighting.events().stream()
                .map(e -> e.name() + ": from " + e.days().earliest() + (e.until() == null ? " on" : " to " + e.until()))
                .collect(Collectors.joining(" or "));
        return Clue.within(days, Clue.FAIR, Evidence.in(article, passage.span(), says));
    }

    /** Whether no word before it, and no year, says that it is over. */
    private static boolean isPresent(Tokens tokens, Sighting sighting) {
        for (int start : sighting.terms().keySet()) {
            int at = tokens.indexAt(start);
            for (int i = at - 1; i >= at - CLOSE; i--) {
                if (PAST.contains(tokens.at(i)) || tokens.at(i).startsWith("then-") || Years.isYear(tokens.at(i))) {
                    return false;
                }
            }
        }
        return true;
    }
}
