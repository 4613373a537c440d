package dossier.render;

import java.util.regex.Pattern;

/** Makes text stay text: in HTML (between tags and in quoted attributes) and in Markdown. */
public final class Escapes {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** What would start a list, a heading or an underline if it came first on a line. */
    private static final Pattern BLOCK_START = Pattern.compile("^(?:[-+#=:]|\\d{1,9}(?=[.)]))");

    private Escapes() {}

    /** The text for HTML; characters that HTML forbids become U+FFFD. */
    public static String html(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(allowed(c));
            }
        });
        return out.toString();
    }

    /**
     * The text for a line of Markdown as code-hosting sites read it: no mark, tag, link, table or formula comes of it,
     * wherever on the line it stands. Line breaks become spaces.
     */
    public static String markdown(String text) {
        String line = SPACE.matcher(text).replaceAll(" ");
        StringBuilder out = new StringBuilder(line.length() + 16);
        if (BLOCK_START.matcher(line).find()) {
            int digits = 0;
            while (Character.isDigit(line.charAt(digits))) {
                digits++;
            }
            out.append(line, 0, digits).append('\\').append(line.charAt(digits));
            line = line.substring(digits + 1);
        }
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (isMark(line, i)) {
                out.append('\\');
            }
            out.append(Character.isSurrogate(c) ? c : (char) allowed(c));
        }
        return out.toString();
    }

    private static boolean isMark(String line, int at) {
        char c = line.charAt(at);
        char next = at + 1 < line.length() ? line.charAt(at + 1) : ' ';
        return switch (c) {
            case '\\', '`', '*', '_', '[', ']', '<', '>', '|', '~', '$' -> true;
            case '&' -> next == '#' || Character.isLetter(next);
            case '!' -> at + 1 == line.length();
            case ':' -> next == '/';
            case '.' -> at >= 3 && line.regionMatches(true, at - 3, "www", 0, 3);
            default -> false;
        };
    }

    private static int allowed(int c) {
        boolean control = (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c < 0xA0);
        boolean none = (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE || (c >= 0xD800 && c <= 0xDFFF);
        return control || none ? 0xFFFD : c;
    }
}
