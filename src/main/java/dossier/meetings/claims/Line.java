package dossier.meetings.claims;

import dossier.model.ActorId;
import dossier.model.DateExpression;
import dossier.model.Mention;
import dossier.model.Passage;
import dossier.model.PassageKind;
import dossier.model.Span;
import java.util.List;

/**
 * A sentence of an article that counts, taken apart.
 *
 * @param passage the sentence
 * @param order 0 for the title, then 1 for the lede and so on; a caption has the order of the sentence after it
 * @param weight how much what it tells is what the article is about
 * @param tokens its words and mentions
 * @param mentions every mention in it, also those inside another
 * @param people the different people that its tokens name, in order
 * @param dates its date expressions
 */
public record Line(
        Passage passage,
        int order,
        double weight,
        List<Token> tokens,
        List<Mention> mentions,
        List<ActorId> people,
        List<DateExpression> dates) {
    public boolean isTitle() {
        return passage.kind() == PassageKind.TITLE;
    }

    public boolean isCaption() {
        return passage.kind() == PassageKind.CAPTION;
    }

    Span span(int from, int to) {
        return new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }

    /** Whether it sets what it tells at a summit, or beside one. */
    public boolean isAtSummit() {
        return tokens.stream().anyMatch(Line::isOfSummit);
    }

    private static boolean isOfSummit(Token token) {
        return token.is("sidelines") || token.is("margins") || token.is("summit");
    }

    /** The same with those words alone that {@link #isAtSummit} asks for. */
    public Line kept() {
        return new Line(
                passage, order, weight, tokens.stream().filter(Line::isOfSummit).toList(), mentions, people, dates);
    }

    /** The words of the line in that span of the article. */
    public String text(Span span) {
        int offset = passage.span().start();
        return passage.text().substring(span.start() - offset, span.end() - offset);
    }
}
