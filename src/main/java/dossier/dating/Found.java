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

    /** Whether it stands in a line that says who wrote the article where and when: a single day there is that of writing. */
    boolean isOfWriting() {
        return isIn(PassageKind.DATELINE) || isIn(PassageKind.BYLINE);
    }

    /** Whether its own words, or its sentence, put it after the article's day. */
    boolean looksForward() {
        return tense == Tense.FUTURE
                || (meaning() instanceof Meaning.Counted counted && counted.offset() > 0)
                || (meaning() instanceof Meaning.Weekday weekday && weekday.which() == Meaning.Which.NEXT)
                || (meaning() instanceof Meaning.Rest rest && !rest.past())
                || (meaning() instanceof Meaning.Away away && away.most() > 0);
    }
}
