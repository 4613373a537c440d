package dossier.text;

import dossier.model.Span;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits prose into sentences: the boundaries of {@link BreakIterator}, less those after abbreviations and initials, plus
 * those that lack their space ("this week.The"). Closing quotation marks and brackets stay with their sentence.
 */
public final class Sentences {
    private static final int NONE = -1;

    private Sentences() {}

    /**
     * The sentences of a stretch of text, in order, without the space around them. Together they hold every character
     * of the stretch that is not space.
     *
     * @param text the whole text
     * @param span the stretch of it: one paragraph, on one line or on several
     */
    public static List<Span> of(String text, Span span) {
        String plain = plain(text, span);
        List<Span> sentences = new ArrayList<>();
        int start = skipSpace(plain, 0);
        for (int end : boundaries(plain)) {
            if (end > start && (end == plain.length() || !Abbreviations.holds(plain, start, end))) {
                add(sentences, plain, start, end, span.start());
                start = skipSpace(plain, end);
            }
        }
        return sentences;
    }

    /** The stretch with every kind of space, line breaks among them, made a plain one; offsets stay. */
    private static String plain(String text, Span span) {
        StringBuilder out = new StringBuilder(span.of(text));
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c != ' ' && !Character.isSurrogate(c) && Words.isSpace(c)) {
                out.setCharAt(i, ' ');
            }
        }
        return out.toString();
    }

    private static List<Integer> boundaries(String plain) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(plain);
        List<Integer> ends = new ArrayList<>();
        int from = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            for (int inside = unspaced(plain, from, end); inside != NONE; inside = unspaced(plain, inside, end)) {
                ends.add(inside);
            }
            ends.add(withClosers(plain, end));
            from = end;
        }
        return ends;
    }

    /** The next end of a sentence between {@code from} and {@code to} that no space follows, as in "this week.The". */
    private static int unspaced(String plain, int from, int to) {
        for (int i = from + 3; i < to - 2; i++) {
            char c = plain.charAt(i);
            if ((c == '.' || c == '?' || c == '!')
                    && Character.isLowerCase(plain.charAt(i - 1))
                    && Character.isLowerCase(plain.charAt(i - 2))) {
                int next = withClosers(plain, i + 1);
                if (next < to - 1
                        && Character.isUpperCase(plain.charAt(next))
                        && (Character.isLowerCase(plain.charAt(next + 1)) || plain.charAt(next + 1) == ' ')
                        && !isAddress(plain, i)) {
                    return next;
                }
            }
        }
        return NONE;
    }

    /** Whether the mark stands in a web address or the name of a site. */
    private static boolean isAddress(String plain, int mark) {
        int start = plain.lastIndexOf(' ', mark) + 1;
        int end = plain.indexOf(' ', mark);
        String token = plain.substring(start, end < 0 ? plain.length() : end);
        return token.contains("://") || token.contains("www.") || token.contains("@") || token.startsWith("#");
    }

    /** The boundary moved behind closing marks that follow it. */
    private static int withClosers(String plain, int boundary) {
        int at = boundary;
        while (at < plain.length() && isCloser(plain, at)) {
            at++;
        }
        return at;
    }

    private static boolean isCloser(String plain, int at) {
        char c = plain.charAt(at);
        if (c == '"' || c == '\'') {
            boolean ends = at + 1 == plain.length() || plain.charAt(at + 1) == ' ';
            return ends && (at == 0 || plain.charAt(at - 1) != ' ' || !hasText(plain, at + 1));
        }
        return c == '\u201D' || c == '\u2019' || c == ')' || c == ']' || c == '\u00BB';
    }

    private static boolean hasText(String plain, int from) {
        return skipSpace(plain, from) < plain.length();
    }

    private static int skipSpace(String plain, int from) {
        int at = from;
        while (at < plain.length() && Words.isSpace(plain.codePointAt(at))) {
            at += Character.charCount(plain.codePointAt(at));
        }
        return at;
    }

    private static void add(List<Span> sentences, String plain, int start, int end, int offset) {
        int last = end;
        while (last > start && Words.isSpace(plain.codePointBefore(last))) {
            last -= Character.charCount(plain.codePointBefore(last));
        }
        if (last > start) {
            sentences.add(new Span(start, last).plus(offset));
        }
    }
}
