package dossier.statements;

import dossier.model.Article;
import dossier.model.Evidence;
import dossier.model.Quote;
import dossier.model.QuoteId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes quotes of an article's quotations. */
final class Quotes {
    /** Marks around fewer words, with nobody who says them, mark a term or a title. */
    private static final int FEWEST_WORDS = 3;

    private Quotes() {}

    static List<Quote> of(Article article, List<List<Sentence>> paragraphs, Map<Quotation, Voice> voices) {
        List<Quote> quotes = new ArrayList<>();
        for (List<Sentence> paragraph : paragraphs) {
            for (Sentence sentence : paragraph) {
                for (Token token : sentence.tokens()) {
                    Quotation quotation = token.quotation();
                    if (quotation != null && isQuote(token, voices.get(quotation))) {
                        QuoteId id = new QuoteId(article.id() + "/q" + (quotes.size() + 1));
                        quotes.add(quote(id, article, quotation, voices.get(quotation)));
                    }
                }
            }
        }
        return quotes;
    }

    private static boolean isQuote(Token token, @Nullable Voice voice) {
        return voice != null || token.text().split("\\s+", FEWEST_WORDS).length >= FEWEST_WORDS;
    }

    private static Quote quote(QuoteId id, Article article, Quotation quotation, @Nullable Voice voice) {
        Subject subject = voice == null ? null : voice.subject();
        boolean sure = subject != null && !subject.actors().isEmpty();
        return new Quote(
                id,
                article.id(),
                quotation.words(),
                quotation.words().of(article.text()),
                sure ? subject.actors() : List.of(),
                subject == null ? null : subject.text(),
                sure && voice != null ? Evidence.in(article, voice.words(), voice.how()) : null,
                null);
    }
}
