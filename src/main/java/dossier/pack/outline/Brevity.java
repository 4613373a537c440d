package dossier.pack.outline;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * How long a thing may be on paper. An input that is no article, such as a picture written out as letters, may have a title
 * of a page and a word of a hundred; a line breaker goes through all of such a word for every line of it.
 */
public final class Brevity {
    /** Letters of a title: four lines of a heading, more than any article's. */
    static final int TITLE = 300;

    /** Letters with no place between them to break a line: more than the longest address that somebody would type. */
    static final int WORD = 500;

    /** Letters of a passage that somebody is to read on the way: half a page. */
    static final int PASSAGE = 2000;

    private static final String MORE = "…";

    private Brevity() {}

    /** A title, up to the last word that there is room for. */
    public static String title(String title) {
        return upTo(TITLE, title);
    }

    /** What a source says, up to the last word that there is room for. */
    public static String passage(String text) {
        return upTo(PASSAGE, text);
    }

    private static String upTo(int most, String text) {
        if (text.length() <= most) {
            return text;
        }
        int space = text.lastIndexOf(' ', most);
        int end = space > most / 2 ? space : boundary(text, most);
        return text.substring(0, end).stripTrailing() + MORE;
    }

    /** A text whose words are none of them longer than a reader can take in. */
    static String words(String text) {
        if (text.length() <= WORD) {
            return text;
        }
        BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
        lines.setText(text);
        StringBuilder brief = null;
        int from = lines.first();
        for (int to = lines.next(); to != BreakIterator.DONE; from = to, to = lines.next()) {
            if (to - from > WORD && brief == null) {
                brief = new StringBuilder(text.substring(0, from));
            }
            if (brief != null) {
                append(brief, text, from, to);
            }
        }
        return brief == null ? text : brief.toString();
    }

    private static void append(StringBuilder brief, String text, int from, int to) {
        if (to - from <= WORD) {
            brief.append(text, from, to);
            return;
        }
        brief.append(text, from, boundary(text, from + WORD)).append(MORE);
        if (Character.isWhitespace(text.charAt(to - 1))) {
            brief.append(' ');
        }
    }

    /** The index or, inside a letter of two characters, the one before. */
    private static int boundary(String text, int index) {
        return Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    }
}
