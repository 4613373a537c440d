package dossier.statements;

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
record Token(
        Kind kind,
        Span span,
        String text,
        String folded,
        @Nullable Mention mention,
        @Nullable Quotation quotation,
        boolean genitive,
        boolean person) {
    enum Kind {
        WORD,
        NUMBER,
        MARK,
        ACTOR,
        QUOTE
    }

    boolean is(String word) {
        return folded.equals(word);
    }

    boolean isMark(String marks) {
        return kind == Kind.MARK && marks.contains(folded);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isActor() {
        return kind == Kind.ACTOR;
    }

    boolean isQuote() {
        return kind == Kind.QUOTE;
    }

    /** Whether it starts with a capital letter. */
    boolean isCapitalised() {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }
}
