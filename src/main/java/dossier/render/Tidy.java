package dossier.render;

/** Markdown that reads well in an editor: no line ends in space, no empty line follows another or parts a list. */
final class Tidy {
    private final StringBuilder out;
    private boolean afterItem;
    private boolean afterGap;

    private Tidy(int length) {
        out = new StringBuilder(length);
    }

    /** The Markdown, tidied; it ends with one line end. */
    static String markdown(String text) {
        Tidy tidy = new Tidy(text.length());
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            tidy.line(text, start, end);
            start = end + 1;
        }
        return tidy.out.toString().strip() + "\n";
    }

    private void line(String text, int start, int lineEnd) {
        int end = lineEnd;
        while (end > start && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t')) {
            end--;
        }
        if (end == start) {
            afterGap = true;
            return;
        }
        boolean isItem = isItem(text, start, end);
        if (afterGap && !(afterItem && isItem)) {
            out.append('\n');
        }
        out.append(text, start, end).append('\n');
        afterItem = isItem;
        afterGap = false;
    }

    /** Whether the line begins with "- " or "12. ", indented or not. */
    private static boolean isItem(String text, int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        int mark = at;
        while (at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        char sign = at == mark ? '-' : '.';
        return at + 1 < end && text.charAt(at) == sign && text.charAt(at + 1) == ' ';
    }
}
