package dossier.dating;

import dossier.model.Article;
import dossier.model.Mention;
import dossier.model.Passage;
import dossier.model.PassageKind;
import dossier.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the date expressions of an article, in what it says and in the lines that say who wrote it where. */
final class Finder {
    private Finder() {}

    /**
     * All date expressions, in order.
     *
     * @param people where the article names people: "May" may be one
     */
    static List<Found> find(Article article, List<Mention> people) {
        List<Found> found = new ArrayList<>();
        int mention = 0;
        for (Passage passage : article.passages()) {
            if (passage.kind() == PassageKind.BOILERPLATE) {
                continue;
            }
            Tokens tokens = Tokens.of(passage.text());
            for (Phrase phrase : Grammar.read(tokens)) {
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
}
