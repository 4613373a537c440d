package dossier.text;

import dossier.model.Span;

/**
 * A word, a number or a single mark of a text.
 *
 * @param start its first character
 * @param end the character after its last
 * @param form its characters
 */
public record Word(int start, int end, WordForm form) {
    /** Where it stands in the text of which the words were a stretch. */
    public Span in(Span stretch) {
        return new Span(stretch.start() + start, stretch.start() + end);
    }

    /** Its characters. */
    public String text() {
        return form.text();
    }

    /** Its characters folded: see {@link Folding#fold}. */
    public String folded() {
        return form.folded();
    }

    /** Its characters folded, without a possessive ending. */
    public String bare() {
        return form.bare();
    }

    /** Whether it starts with a letter. */
    public boolean isWord() {
        return form.isWord();
    }

    /** Whether it starts with a digit. */
    public boolean isNumber() {
        return form.isNumber();
    }

    /** Whether it starts with an upper-case letter. */
    public boolean isCapitalised() {
        return form.isCapitalised();
    }
}
