package dossier.render;

import java.nio.charset.StandardCharsets;

/**
 * Finds the texts, most of all, that stay as they are when they are escaped: so they can be copied as they are, and what
 * {@link Escapes} does letter by letter is left for the others. When unsure, a text is not harmless.
 */
final class Harmless {
    private static final boolean[] HTML = all("&<>\"'");

    /** Without the marks that are none in most places, which {@link #markdown} looks at closer. */
    private static final boolean[] MARKDOWN = all("\\`*_[]<>|~$&\t\n\r");

    /** What would begin something if it came first on a line; a digit may be of a list's number. */
    private static final String FIRST = "-+#=:0123456789";

    private Harmless() {}

    /**
     * All bytes but some ASCII, control characters, those with which begins what may be a control character or none at all
     * (U+0080 and U+FDD0 and their like), and the question mark, which stands for half a surrogate pair as well.
     */
    private static boolean[] all(String but) {
        boolean[] harmless = new boolean[256];
        for (int c = 0; c < harmless.length; c++) {
            boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
            harmless[c] = !control && c < 0xEF && c != 0x7F && c != 0xC2 && c != '?' && but.indexOf(c) < 0;
        }
        return harmless;
    }

    /** The text for HTML, as {@link Escapes#html} gives it, in UTF-8. */
    static byte[] html(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (byte c : bytes) {
            if (!HTML[c & 0xFF]) {
                return Escapes.html(text).getBytes(StandardCharsets.UTF_8);
            }
        }
        return bytes;
    }

    /** The text for Markdown, as {@link Escapes#markdown} gives it, in UTF-8. */
    static byte[] markdown(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return isMarkdown(bytes) ? bytes : Escapes.markdown(text).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isMarkdown(byte[] bytes) {
        if (bytes.length > 0 && FIRST.indexOf(bytes[0]) >= 0) {
            return false;
        }
        byte before = 'x';
        for (int i = 0; i < bytes.length; i++) {
            byte c = bytes[i];
            if (!MARKDOWN[c & 0xFF]) {
                return false;
            }
            if (c <= ':' && c >= ' ' && isMark(c, before, i + 1 < bytes.length ? bytes[i + 1] : 0)) {
                return false;
            }
            before = c;
        }
        return true;
    }

    /** Whether it may be one there: the dot behind "www", the colon of an address, the last mark of exclamation. */
    private static boolean isMark(byte c, byte before, byte next) {
        return switch (c) {
            case ' ' -> before == ' ';
            case '.' -> before == 'w' || before == 'W';
            case ':' -> next == '/';
            case '!' -> next == 0;
            default -> false;
        };
    }
}
