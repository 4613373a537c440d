package dossier.statements.grammar;

import dossier.model.Mention;
import dossier.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a sentence: a word or mark, or, taken as one, a quotation or a mention of an actor.
 *
 * @param kind which of these
 * @param span where it stands in the article's text
 * @param text the words there
 * @param folded the same, folded
 * @param mention the mention, for {@link Kind#ACTOR}
 * @param quotation the quotation, for {@link Kind#QUOTE}
 * @param genitive whether it is an actor in the genitive: "Turkey's"
 * @param person whether it is an actor that is a person
 */
public record Token(
        Kind kind,
        Span span,
        String text,
        String folded,
        @Nullable Mention mention,
        @Nullable Quotation quotation,
        boolean genitive,
        boolean person) {
    public enum Kind {
        WORD,
        NUMBER,
        MARK,
        ACTOR,
        QUOTE
    }

    public boolean is(String word) {
        return folded.equals(word);
    }

    public boolean isMark(String marks) {
        return kind == Kind.MARK && marks.contains(folded);
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isActor() {
        return kind == Kind.ACTOR;
    }

    public boolean isQuote() {
        return kind == Kind.QUOTE;
    }

    /** Whether it starts with a capital letter. */
    public boolean isCapitalised() {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }
}
