package dossier.render;

import java.util.Arrays;

/** Markdown that reads well in an editor: no line ends in space, no empty line follows another or parts a list. */
final class Tidy {
    private final byte[] text;
    private final byte[] out;
    private int length;
    private boolean afterItem;
    private boolean afterGap;

    private Tidy(byte[] text, int end) {
        this.text = text;
        out = new byte[end + 1];
    }

    /**
     * The Markdown, tidied; it ends with one line end.
     *
     * @param text in UTF-8, up to {@code end}
     */
    static byte[] markdown(byte[] text, int end) {
        int from = 0;
        int to = end;
        while (from < to && isSpace(text[from])) {
            from++;
        }
        while (to > from && isSpace(text[to - 1])) {
            to--;
        }
        Tidy tidy = new Tidy(text, to);
        int start = from;
        while (start < to) {
            int stop = start;
            while (stop < to && text[stop] != '\n') {
                stop++;
            }
            tidy.line(start, stop);
            start = stop + 1;
        }
        if (tidy.length == 0) {
            tidy.out[tidy.length++] = '\n';
        }
        return Arrays.copyOf(tidy.out, tidy.length);
    }

    private void line(int start, int lineEnd) {
        int end = lineEnd;
        while (end > start && (text[end - 1] == ' ' || text[end - 1] == '\t')) {
            end--;
        }
        if (end == start) {
            afterGap = true;
            return;
        }
        boolean isItem = isItem(start, end);
        if (afterGap && !(afterItem && isItem)) {
            out[length++] = '\n';
        }
        System.arraycopy(text, start, out, length, end - start);
        length += end - start;
        out[length++] = '\n';
        afterItem = isItem;
        afterGap = false;
    }

    /** Whether the line begins with "- " or "12. ", indented or not. */
    private boolean isItem(int start, int end) {
        int at = start;
        while (at < end && text[at] == ' ') {
            at++;
        }
        int mark = at;
        while (at < end && text[at] >= '0' && text[at] <= '9') {
            at++;
        }
        char sign = at == mark ? '-' : '.';
        return at + 1 < end && text[at] == sign && text[at + 1] == ' ';
    }

    private static boolean isSpace(byte c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
