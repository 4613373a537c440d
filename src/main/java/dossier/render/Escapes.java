package dossier.render;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes text stay text: in HTML (between tags and in quoted attributes) and in Markdown. */
public final class Escapes {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** What would start a list, a heading or an underline if it came first on a line. */
    private static final Pattern BLOCK_START = Pattern.compile("^(?:[-+#=:]|\\d{1,9}(?=[.)]))");

    private Escapes() {}

    /** The text for HTML; characters that HTML forbids become U+FFFD. */
    public static String html(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int done = 0;
        int next;
        for (int i = 0; i < text.length(); i = next) {
            int c = text.codePointAt(i);
            next = i + Character.charCount(c);
            String instead = instead(c);
            if (instead != null) {
                out.append(text, done, i).append(instead);
                done = next;
            }
        }
        return done == 0 ? text : out.append(text, done, text.length()).toString();
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
        String line = isSingleSpaced(text) ? text : SPACE.matcher(text).replaceAll(" ");
        StringBuilder out = new StringBuilder(line.length() + 16);
        int done = 0;
        if (BLOCK_START.matcher(line).lookingAt()) {
            int digits = 0;
            while (Character.isDigit(line.charAt(digits))) {
                digits++;
            }
            out.append(line, 0, digits).append('\\').append(line.charAt(digits));
            done = digits + 1;
        }
        int start = done;
        for (int i = start; i < line.length(); i++) {
            if (isMark(line, start, i)) {
                out.append(line, done, i).append('\\');
                done = i;
            } else if (!Character.isSurrogate(line.charAt(i)) && !isAllowed(line.charAt(i))) {
                out.append(line, done, i).append('\uFFFD');
                done = i + 1;
            }
        }
        return out.isEmpty() ? line : out.append(line, done, line.length()).toString();
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
