package dossier.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits text into words. Letters, digits, and the apostrophes, hyphens, full stops and commas inside them hold
 * together ("al-Assad", "Turkey's", "U.S.", "17,000", "Jae-in"); every other mark is a word of its own, space is none.
 */
public final class Words {
    /** Characters below are most of any text; what they are needs no table of Unicode. */
    private static final int ASCII = 128;

    private static final int DELETE = 127;

    /** Which of them words are made of: letters and digits. */
    private static final boolean[] PARTS = parts();

    /** Of a word with the space behind it, in most languages of newspapers. */
    private static final int LETTERS = 6;

    private Words() {}

    /** The words of {@code text}, in order, with their offsets in characters. */
    public static List<Word> of(String text) {
        char[] chars = text.toCharArray();
        List<Word> words = new ArrayList<>(chars.length / LETTERS + 4);
        int at = 0;
        while (at < chars.length) {
            int c = Character.codePointAt(chars, at);
            if (isSpace(c)) {
                at += Character.charCount(c);
            } else {
                int end = isWordPart(c) ? endOfWord(chars, at) : at + Character.charCount(c);
                words.add(new Word(at, end, WordForm.of(chars, at, end)));
                at = end;
            }
        }
        return words;
    }

    /** Whether {@code c} separates words: white space, no-break and zero-width spaces, controls. */
    public static boolean isSpace(int c) {
        return c < ASCII
                ? c <= ' ' || c == DELETE
                : Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT;
    }

    private static int endOfWord(char[] text, int start) {
        int at = start;
        while (at < text.length) {
            char first = text[at];
            if (first < ASCII && PARTS[first]) {
                at++;
                continue;
            }
            int c = Character.codePointAt(text, at);
            if (!isWordPart(c) && !isJoint(text, at, c) && !isDottedEnd(text, start, at)) {
                return at;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static boolean isWordPart(int c) {
        return c < ASCII
                ? PARTS[c]
                : Character.isLetterOrDigit(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isJoint(char[] text, int at, int c) {
        if (c == ' ' || isSpace(c) || at == 0 || at + 1 >= text.length) {
            return false;
        }
        int before = Character.codePointBefore(text, at);
        int after = Character.codePointAt(text, at + 1);
        return switch (c) {
            case '\'', '\u2019', '\u02BC', '-', '\u2010', '\u2011', '&' -> isWordPart(before) && isWordPart(after);
            case '.' ->
                (Character.isDigit(before) && Character.isDigit(after))
                        || (isInitial(text, at) && Character.isLetter(after));
            case ',' -> Character.isDigit(before) && Character.isDigit(after);
            default -> false;
        };
    }

    /** The last full stop of "U.S." belongs to it. */
    private static boolean isDottedEnd(char[] text, int start, int at) {
        return text[at] == '.' && isInitial(text, at) && hasStop(text, start, at);
    }

    private static boolean hasStop(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] == '.') {
                return true;
            }
        }
        return false;
    }

    private static boolean isInitial(char[] text, int dot) {
        return dot > 0
                && Character.isLetter(Character.codePointBefore(text, dot))
                && (dot == 1 || !Character.isLetterOrDigit(text[dot - 2]));
    }

    private static boolean[] parts() {
        boolean[] parts = new boolean[ASCII];
        for (char c = 0; c < ASCII; c++) {
            parts[c] = Character.isLetterOrDigit(c);
        }
        return parts;
    }
}
