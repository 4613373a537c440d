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

    /** Of a word with the space behind it, in most languages of newspapers. */
    private static final int LETTERS = 6;

    private Words() {}

    /** The words of {@code text}, in order, with their offsets in characters. */
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>(text.length() / LETTERS + 4);
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (isSpace(c)) {
                at += Character.charCount(c);
            } else {
                int end = isWordPart(c) ? endOfWord(text, at) : at + Character.charCount(c);
                words.add(new Word(at, end, text.substring(at, end)));
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

    private static int endOfWord(String text, int start) {
        int at = start;
        while (at < text.length()) {
            char first = text.charAt(at);
            if (first < ASCII && isWordPart(first)) {
                at++;
                continue;
            }
            int c = text.codePointAt(at);
            if (!isWordPart(c) && !isJoint(text, at, c) && !isDottedEnd(text, start, at)) {
                return at;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static boolean isWordPart(int c) {
        return c < ASCII
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                : Character.isLetterOrDigit(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isJoint(String text, int at, int c) {
        if (c == ' ' || isSpace(c) || at == 0 || at + 1 >= text.length()) {
            return false;
        }
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at + 1);
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
    private static boolean isDottedEnd(String text, int start, int at) {
        return text.charAt(at) == '.' && isInitial(text, at) && text.indexOf('.', start) < at;
    }

    private static boolean isInitial(String text, int dot) {
        return dot > 0
                && Character.isLetter(text.codePointBefore(dot))
                && (dot == 1 || !Character.isLetterOrDigit(text.charAt(dot - 2)));
    }
}
