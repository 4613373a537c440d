package dossier.text;

/**
 * A word, a number or a single mark of a text.
 *
 * @param start its first character
 * @param end the character after its last
 * @param text the characters
 */
public record Word(int start, int end, String text) {
    /** Whether it starts with a letter. */
    public boolean isWord() {
        return Character.isLetter(text.codePointAt(0));
    }

    /** Whether it starts with a digit. */
    public boolean isNumber() {
        return Character.isDigit(text.codePointAt(0));
    }

    /** Whether it starts with an upper-case letter. */
    public boolean isCapitalised() {
        int first = text.codePointAt(0);
        return Character.isUpperCase(first) || Character.isTitleCase(first);
    }
}
