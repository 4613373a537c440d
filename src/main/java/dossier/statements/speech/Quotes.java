package dossier.statements.speech;

import dossier.model.ActorId;
import dossier.model.Article;
import dossier.model.Evidence;
import dossier.model.Quote;
import dossier.model.QuoteId;
import dossier.statements.grammar.FunctionWords;
import dossier.statements.grammar.Quotation;
import dossier.statements.grammar.Sentence;
import dossier.statements.grammar.Token;
import dossier.statements.grammar.Voice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes quotes of an article's quotations. */
public final class Quotes {
    /** Marks around fewer words, with nobody who says them, mark a term or a title. */
    private static final int FEWEST_WORDS = 3;

    /** The same where nothing around them is about speaking. */
    private static final int FEWEST_UNFRAMED = 6;

    /** The same of words that begin no sentence, when no other article tells who says them. */
    private static final int FEWEST_OF_PART = 9;

    /** "example.com", "@example": an address or a tag. */
    private static final Pattern ADDRESS = Pattern.compile("^[@#]|\\p{L}\\.\\p{L}{2}");

    private Quotes() {}

    public static List<Quote> of(Article article, List<List<Sentence>> paragraphs, Map<Quotation, Voice> voices) {
        List<Quote> quotes = new ArrayList<>();
        for (List<Sentence> paragraph : paragraphs) {
            for (Sentence sentence : paragraph) {
                for (Token token : sentence.tokens()) {
                    Quotation quotation = token.quotation();
                    Voice voice = quotation == null ? null : named(voices.get(quotation));
                    if (quotation != null && isQuote(token, voice)) {
                        QuoteId id = new QuoteId(article.id() + "/q" + (quotes.size() + 1));
                        quotes.add(quote(id, article, quotation, voice));
                    }
                }
            }
        }
        return quotes;
    }

    private static @Nullable Voice named(@Nullable Voice voice) {
        return voice == null || voice.subject().isPlain() ? voice : null;
    }

    /** Words that nobody is sure to have said are a quote when they are more than a term, and no title. */
    private static boolean isQuote(Token token, @Nullable Voice voice) {
        String[] words = token.text().split("\\s+", -1);
        if (words.length == 1 && ADDRESS.matcher(token.text()).find()) {
            return false;
        }
        boolean shouted = words.length >= FEWEST_UNFRAMED
                && token.text().equals(token.text().toUpperCase(Locale.ROOT))
                && !token.text().equals(token.text().toLowerCase(Locale.ROOT));
        boolean title = words.length > 1 && !shouted && Arrays.stream(words).allMatch(Quotes::isOfTitle);
        if (voice != null && !voice.subject().actors().isEmpty()) {
            return token.text().length() > 2 && !(title && !endsSentence(token.text()));
        }
        int fewest = voice == null ? FEWEST_UNFRAMED : isDirect(token.text()) ? 2 : FEWEST_WORDS;
        return words.length >= fewest && Arrays.stream(words).anyMatch(shouted ? word -> true : Quotes::isPlain);
    }

    /** Whether it is a few words of a sentence of the article's own that nobody is told to have said. */
    static boolean isBorrowed(Quote quote) {
        return quote.evidence() == null
                && quote.speakerText() == null
                && !Character.isUpperCase(quote.text().charAt(0))
                && quote.text().split("\\s+", -1).length < FEWEST_OF_PART;
    }

    private static boolean isOfTitle(String word) {
        return !Character.isLowerCase(word.charAt(0))
                || FunctionWords.PREPOSITIONS.contains(word)
                || word.equals("the");
    }

    /** A sentence of somebody's, which a tag or a full stop follows: "Go away," */
    private static boolean isDirect(String text) {
        return Character.isUpperCase(text.charAt(0)) && (endsSentence(text) || text.endsWith(","));
    }

    private static boolean endsSentence(String text) {
        return ".!?".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether a title would not write the word like this: in lower case though it is long. */
    private static boolean isPlain(String word) {
        return word.length() > 3 && Character.isLowerCase(word.charAt(0));
    }

    private static Quote quote(QuoteId id, Article article, Quotation quotation, @Nullable Voice voice) {
        List<ActorId> speakers = voice == null ? List.of() : voice.subject().actors();
        return new Quote(
                id,
                article.id(),
                quotation.words(),
                quotation.words().of(article.text()),
                speakers,
                voice == null ? null : voice.subject().text(),
                voice != null && !speakers.isEmpty() ? Evidence.in(article, voice.words(), voice.how()) : null,
                null);
    }
}
