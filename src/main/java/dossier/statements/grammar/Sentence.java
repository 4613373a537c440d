package dossier.statements.grammar;

import dossier.model.Article;
import dossier.model.Passage;
import dossier.model.Span;
import java.util.List;

/**
 * A sentence, or several that one quotation holds together.
 *
 * @param article where it stands
 * @param paragraph the number of its {@link Paragraph} in the article
 * @param passages the passages that it is made of
 * @param tokens its words and marks, quotations and mentions
 */
public record Sentence(Article article, int paragraph, List<Passage> passages, List<Token> tokens) {
    public Sentence {
        passages = List.copyOf(passages);
        tokens = List.copyOf(tokens);
    }

    public int size() {
        return tokens.size();
    }

    public Token at(int index) {
        return tokens.get(index);
    }

    /** Whether {@code index} is one of its tokens. */
    public boolean has(int index) {
        return index >= 0 && index < tokens.size();
    }

    /** The place in the text of the tokens from {@code from} to {@code to}, exclusive. */
    public Span span(int from, int to) {
        return new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }

    /** The index of the token that stands at the offset of the text, or of the first behind it. */
    public int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (tokens.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether it holds nothing but quotations and marks. */
    public boolean isQuotedWhole() {
        return tokens.stream().anyMatch(Token::isQuote)
                && tokens.stream().allMatch(t -> t.isQuote() || t.kind() == Token.Kind.MARK);
    }
}
