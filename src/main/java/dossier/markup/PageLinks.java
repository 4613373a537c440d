package dossier.markup;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where a finished page leads, and where one can lead in it.
 *
 * @param links the values of all {@code href}, {@code src} and {@code action}, in order
 * @param anchors the values of all {@code id}
 */
public record PageLinks(Set<String> links, Set<String> anchors) {
    private static final List<String> NAMES = List.of("href", "src", "action", "id");

    /** The links and anchors of an HTML page in UTF-8. */
    public static PageLinks ofHtml(byte[] html) {
        Set<String> links = new LinkedHashSet<>();
        Set<String> anchors = new LinkedHashSet<>();
        Attributes.read(html, NAMES, (name, value) -> (name.equals("id") ? anchors : links).add(value));
        return new PageLinks(links, anchors);
    }

    /**
     * The links and anchors of a Markdown page, in UTF-8, in which text is escaped: whatever stands in {@code ](…)} and in
     * {@code id="…"}.
     */
    public static PageLinks ofMarkdown(byte[] markdown) {
        Set<String> links = new LinkedHashSet<>();
        between(markdown, "](", ')').forEach(link -> links.add(destination(link)));
        return new PageLinks(links, between(markdown, "<a id=\"", '"'));
    }

    /** A link without its title, and without the angle brackets that it may stand in. */
    private static String destination(String link) {
        String inside = link.strip();
        if (inside.startsWith("<") && inside.indexOf('>') > 0) {
            return inside.substring(1, inside.indexOf('>'));
        }
        int space = inside.indexOf(' ');
        return space < 0 ? inside : inside.substring(0, space);
    }

    private static Set<String> between(byte[] text, String before, char after) {
        Set<String> found = new LinkedHashSet<>();
        int at = indexOf(text, before, 0);
        while (at < text.length) {
            int start = at + before.length();
            if (isEscaped(text, at)) {
                at = indexOf(text, before, start);
                continue;
            }
            int end = start;
            while (end < text.length && text[end] != after) {
                end++;
            }
            if (end == text.length) {
                break;
            }
            found.add(new String(text, start, end - start, StandardCharsets.UTF_8));
            at = indexOf(text, before, end);
        }
        return found;
    }

    /** Where the mark next stands; the text's length when it does not. */
    private static int indexOf(byte[] text, String mark, int from) {
        byte first = (byte) mark.charAt(0);
        for (int at = from; at + mark.length() <= text.length; at++) {
            if (text[at] == first && isAt(text, at, mark)) {
                return at;
            }
        }
        return text.length;
    }

    private static boolean isAt(byte[] text, int at, String mark) {
        for (int i = 1; i < mark.length(); i++) {
            if (text[at + i] != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether an odd number of backslashes stands before {@code at}. */
    private static boolean isEscaped(byte[] text, int at) {
        int backslashes = 0;
        while (backslashes < at && text[at - backslashes - 1] == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }
}
