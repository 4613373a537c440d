package dossier.dating;

import dossier.knowledge.EventIndex;
import dossier.model.Article;
import dossier.model.Mention;
import dossier.model.Passage;
import dossier.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the date expressions of an article, in what it says and in the lines that say who wrote it where. */
final class Finder {
    private Finder() {}

    /** Those of all date expressions that need no table, in order. */
    static List<Found> find(Article article, List<Mention> people) {
        return find(Sentence.of(article), people, new EventDates(new EventIndex(List.of())));
    }

    /**
     * All date expressions, in order.
     *
     * @param sentences the article's
     * @param people where the article names people: "May" may be one
     * @param events reads the dates that events tell
     */
    static List<Found> find(List<Sentence> sentences, List<Mention> people, EventDates events) {
        List<Found> found = new ArrayList<>();
        int mention = 0;
        for (Sentence sentence : sentences) {
            Passage passage = sentence.passage();
            Tokens tokens = sentence.tokens();
            for (Phrase phrase : merged(events.read(tokens, passage.text()), Grammar.read(tokens))) {
                Span span = tokens.span(phrase.from(), phrase.to())
                        .plus(passage.span().start());
                while (mention < people.size() && people.get(mention).span().end() <= span.start()) {
                    mention++;
                }
                boolean isName =
                        mention < people.size() && people.get(mention).span().overlaps(span);
                if (!isName) {
                    found.add(new Found(passage, tokens, phrase, span, Verbs.around(tokens, phrase)));
                }
            }
        }
        return found;
    }

    /** Both, in order; a date that an event tells stands for those inside it. */
    private static List<Phrase> merged(List<Phrase> told, List<Phrase> plain) {
        if (told.isEmpty()) {
            return plain;
        }
        List<Phrase> all = new ArrayList<>(told);
        plain.stream()
                .filter(p -> told.stream().noneMatch(t -> p.from() < t.to() && t.from() < p.to()))
                .forEach(all::add);
        all.sort(Comparator.comparingInt(Phrase::from));
        return all;
    }
}
