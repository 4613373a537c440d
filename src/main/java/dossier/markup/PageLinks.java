package dossier.markup;

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

    /** The links and anchors of an HTML page. */
    public static PageLinks ofHtml(String html) {
        Set<String> links = new LinkedHashSet<>();
        Set<String> anchors = new LinkedHashSet<>();
        Attributes.read(html, NAMES, (name, value) -> (name.equals("id") ? anchors : links).add(value));
        return new PageLinks(links, anchors);
    }

    /** The links and anchors of a Markdown page in which text is escaped: whatever stands in {@code ](…)} and in {@code id="…"}. */
    public static PageLinks ofMarkdown(String markdown) {
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

    private static Set<String> between(String text, String before, char after) {
        Set<String> found = new LinkedHashSet<>();
        int at = text.indexOf(before);
        while (at >= 0) {
            int start = at + before.length();
            int end = text.indexOf(after, start);
            if (end < 0) {
                break;
            }
            if (isEscaped(text, at)) {
                at = text.indexOf(before, start);
            } else {
                found.add(text.substring(start, end));
                at = text.indexOf(before, end);
            }
        }
        return found;
    }

    /** Whether an odd number of backslashes stands before {@code at}. */
    private static boolean isEscaped(String text, int at) {
        int backslashes = 0;
        while (backslashes < at && text.charAt(at - backslashes - 1) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }
}
