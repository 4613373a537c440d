package dossier.dating;

import dossier.model.Passage;
import dossier.model.PassageKind;
import dossier.model.Span;

/**
 * A date expression found in an article.
 *
 * @param passage the passage it stands in
 * @param words that passage's words
 * @param phrase which of them, and what they mean
 * @param span where it stands in the article's text
 * @param tense the side of the article's day that the words around it speak of
 */
record Found(Passage passage, Tokens words, Phrase phrase, Span span, Tense tense) {
    Meaning meaning() {
        return phrase.meaning();
    }

    boolean isIn(PassageKind kind) {
        return passage.kind() == kind;
    }
}
