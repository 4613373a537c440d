package dossier.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes spellings comparable: "Erdoğan", "ERDOGAN" and "Erdogan" fold to the same. */
public final class Folding {
    /** Characters below are most of any text, and have no accents. */
    private static final int ASCII = 128;

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folding() {}

    /**
     * The text in lower case, without accents, with one plain apostrophe and hyphen; length may change.
     * Letters that Unicode does not decompose ("ı", "ø", "ł", "đ", "ß", "æ", "œ") become their usual Latin spelling.
     */
    public static String fold(String text) {
        int plain = firstToFold(text);
        if (plain == text.length()) {
            return text;
        }
        if (isPlain(text, plain)) {
            return small(text, plain);
        }
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        StringBuilder out = new StringBuilder(bare.length());
        bare.toLowerCase(Locale.ROOT).codePoints().forEach(c -> append(out, c));
        return out.toString();
    }

    /** Whether the text has the words, however both are spelt and wherever their lines break. */
    public static boolean holds(String text, String words) {
        return inLine(text).contains(inLine(words));
    }

    /** The text folded, on one line. */
    public static String inLine(String text) {
        return SPACE.matcher(fold(text)).replaceAll(" ").strip();
    }

    /** The text folded, with every run of other characters than letters and digits made one hyphen: for addresses. */
    public static String slug(String text) {
        StringBuilder slug = new StringBuilder(text.length());
        boolean between = false;
        String folded = fold(text);
        int c;
        for (int at = 0; at < folded.length(); at += Character.charCount(c)) {
            c = folded.codePointAt(at);
            if (isLetterOrNumber(c)) {
                slug.append(between && slug.length() > 0 ? "-" : "").appendCodePoint(c);
                between = false;
            } else {
                between |= c != '\'';
            }
        }
        return slug.toString();
    }

    private static boolean isLetterOrNumber(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER;
    }

    /** Where the first character stands that is not folded already; the text's length when all are. */
    private static int firstToFold(String text) {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c >= ASCII || isCapital(c)) {
                return at;
            }
            at++;
        }
        return at;
    }

    private static boolean isPlain(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) >= ASCII) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static String small(String text, int from) {
        char[] small = text.toCharArray();
        for (int i = from; i < small.length; i++) {
            if (isCapital(small[i])) {
                small[i] = (char) (small[i] | ' ');
            }
        }
        return String.valueOf(small);
    }

    private static void append(StringBuilder out, int c) {
        switch (c) {
            case '\u0131' -> out.append('i');
            case '\u00F8' -> out.append('o');
            case '\u0142' -> out.append('l');
            case '\u0111', '\u00F0' -> out.append('d');
            case '\u00DF' -> out.append("ss");
            case '\u00E6' -> out.append("ae");
            case '\u0153' -> out.append("oe");
            case '\u00FE' -> out.append("th");
            case '\u2018', '\u2019', '\u02BC' -> out.append('\'');
            case '\u2010', '\u2011' -> out.append('-');
            default -> out.appendCodePoint(c);
        }
    }
}
