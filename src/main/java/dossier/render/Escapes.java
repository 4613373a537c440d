package dossier.render;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes text stay text: in HTML (between tags and in quoted attributes) and in Markdown. */
public final class Escapes {
    private static final boolean[] PLAIN = plain();

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Of the number of a list's item, at most. */
    private static final int DIGITS = 9;

    private Escapes() {}

    /** The text for HTML; characters that HTML forbids become U+FFFD. */
    public static String html(String text) {
        int done = 0;
        StringBuilder out = null;
        int next;
        for (int i = 0; i < text.length(); i = next) {
            char first = text.charAt(i);
            next = i + 1;
            if (isPlain(first)) {
                continue;
            }
            int c = text.codePointAt(i);
            next = i + Character.charCount(c);
            String instead = instead(c);
            if (instead != null) {
                out = out == null ? new StringBuilder(text.length() + 16) : out;
                out.append(text, done, i).append(instead);
                done = next;
            }
        }
        return out == null ? text : out.append(text, done, text.length()).toString();
    }

    /** Whether all characters are such, on one line, and none of them could begin the number of a list. */
    private static boolean isPlain(String text) {
        char before = '0';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isPlain(c) || (c == ' ' && before == ' ') || (i == 0 && c <= '9' && c >= '0')) {
                return false;
            }
            before = c;
        }
        return true;
    }

    /** Whether the character is nothing but itself in HTML and in Markdown, wherever it stands: most are. */
    private static boolean isPlain(char c) {
        return c < PLAIN.length && PLAIN[c];
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean[128];
        for (char c = 0; c < plain.length; c++) {
            plain[c] = Character.isLetterOrDigit(c) || " ,;?()/%@".indexOf(c) >= 0;
        }
        return plain;
    }

    /** What HTML has for the character, null when that is the character itself. */
    private static @Nullable String instead(int c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> isAllowed(c) ? null : "\uFFFD";
        };
    }

    /**
     * The text for a line of Markdown as code-hosting sites read it: no mark, tag, link, table or formula comes of it,
     * wherever on the line it stands. Line breaks become spaces.
     */
    public static String markdown(String text) {
        if (isPlain(text)) {
            return text;
        }
        String line = isSingleSpaced(text) ? text : SPACE.matcher(text).replaceAll(" ");
        int start = blockStart(line);
        StringBuilder out = null;
        int done = 0;
        if (start > 0) {
            out = new StringBuilder(line.length() + 16);
            out.append(line, 0, start - 1).append('\\').append(line.charAt(start - 1));
            done = start;
        }
        for (int i = start; i < line.length(); i++) {
            char c = line.charAt(i);
            if (isPlain(c)) {
                continue;
            }
            boolean mark = isMark(line, start, i);
            if (mark || (!Character.isSurrogate(c) && !isAllowed(c))) {
                out = out == null ? new StringBuilder(line.length() + 16) : out;
                out.append(line, done, i).append(mark ? '\\' : '\uFFFD');
                done = mark ? i : i + 1;
            }
        }
        return out == null ? line : out.append(line, done, line.length()).toString();
    }

    /** Just behind what would start a list, a heading or an underline if it came first on a line; 0 when nothing would. */
    private static int blockStart(String line) {
        if (line.isEmpty()) {
            return 0;
        }
        if ("-+#=:".indexOf(line.charAt(0)) >= 0) {
            return 1;
        }
        int digits = 0;
        while (digits < line.length() && line.charAt(digits) >= '0' && line.charAt(digits) <= '9') {
            digits++;
        }
        boolean numbered = digits > 0
                && digits <= DIGITS
                && digits < line.length()
                && (line.charAt(digits) == '.' || line.charAt(digits) == ')');
        return numbered ? digits + 1 : 0;
    }

    private static boolean isSingleSpaced(String text) {
        boolean afterSpace = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '\t' && c <= '\r') || (c == ' ' && afterSpace)) {
                return false;
            }
            afterSpace = c == ' ';
        }
        return true;
    }

    /** Whether the character would be read as markup in a line that begins at {@code start}. */
    private static boolean isMark(String line, int start, int at) {
        char c = line.charAt(at);
        char next = at + 1 < line.length() ? line.charAt(at + 1) : ' ';
        return switch (c) {
            case '\\', '`', '*', '_', '[', ']', '<', '>', '|', '~', '$' -> true;
            case '&' -> next == '#' || Character.isLetter(next);
            case '!' -> at + 1 == line.length();
            case ':' -> next == '/';
            case '.' -> at >= start + 3 && line.regionMatches(true, at - 3, "www", 0, 3);
            default -> false;
        };
    }

    private static boolean isAllowed(int c) {
        if (c >= 0x20 && c < 0x7F) {
            return true;
        }
        boolean control = (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c < 0xA0);
        boolean none = (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE || (c >= 0xD800 && c <= 0xDFFF);
        return !control && !none;
    }
}
