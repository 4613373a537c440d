package dossier.markup;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * Where a finished page leads, and where one can lead in it.
 *
 * @param links the values of all {@code href}, {@code src} and {@code action}, in order
 * @param anchors the values of all {@code id}
 */
public record PageLinks(Set<String> links, Set<String> anchors) {
    private static final List<String> NAMES = List.of("href", "id", "src", "action");

    private static final byte[] ANCHOR = "<a id=\"".getBytes(StandardCharsets.UTF_8);

    /** Takes the links and anchors of a page as they come up, some of them several times. No text is made of them. */
    public interface Receiver {
        /** Takes a link: the letters, in UTF-8, from {@code from} to before {@code to}. */
        void link(byte[] letters, int from, int to);

        /** Takes an anchor in the same way. */
        void anchor(byte[] letters, int from, int to);
    }

    /** The links and anchors of an HTML page in UTF-8. */
    public static PageLinks ofHtml(byte[] html) {
        Sets sets = new Sets();
        ofHtml(html, sets);
        return sets.all();
    }

    /** Gives the links and anchors of an HTML page in UTF-8. */
    public static void ofHtml(byte[] html, Receiver receiver) {
        Attributes.read(html, NAMES, (name, page, from, to) -> {
            byte[] letters = page;
            int start = from;
            int end = to;
            if (indexOf('&', page, from, to) < to) {
                letters = resolved(page, from, to);
                start = 0;
                end = letters.length;
            }
            if (name.equals("id")) {
                receiver.anchor(letters, start, end);
            } else {
                receiver.link(letters, start, end);
            }
        });
    }

    /** The value without its character references. */
    private static byte[] resolved(byte[] page, int from, int to) {
        String written = new String(page, from, to - from, StandardCharsets.UTF_8);
        return Parser.unescapeEntities(written, true).getBytes(StandardCharsets.UTF_8);
    }

    /** The links and anchors of a Markdown page in UTF-8. */
    public static PageLinks ofMarkdown(byte[] markdown) {
        Sets sets = new Sets();
        ofMarkdown(markdown, sets);
        return sets.all();
    }

    /**
     * Gives the links and anchors of a Markdown page, in UTF-8, in which text is escaped: whatever stands in {@code ](…)} and
     * in {@code id="…"}.
     */
    public static void ofMarkdown(byte[] markdown, Receiver receiver) {
        int behindLink = 0;
        int behindAnchor = 0;
        for (int at = 0; at + 1 < markdown.length; at++) {
            byte c = markdown[at];
            if (c == ']' && at >= behindLink && markdown[at + 1] == '(' && !isEscaped(markdown, at)) {
                behindLink = indexOf(')', markdown, at + 2, markdown.length);
                if (behindLink < markdown.length) {
                    destination(markdown, at + 2, behindLink, receiver);
                }
            } else if (c == '<' && at >= behindAnchor && isAnchor(markdown, at) && !isEscaped(markdown, at)) {
                int start = at + ANCHOR.length;
                behindAnchor = indexOf('"', markdown, start, markdown.length);
                if (behindAnchor < markdown.length) {
                    receiver.anchor(markdown, start, behindAnchor);
                }
            }
        }
    }

    /** A link without its title, and without the angle brackets that it may stand in. */
    private static void destination(byte[] markdown, int from, int to, Receiver receiver) {
        int start = from;
        while (start < to && isSpace(markdown[start])) {
            start++;
        }
        int end = to;
        while (end > start && isSpace(markdown[end - 1])) {
            end--;
        }
        if (start < end && markdown[start] == '<') {
            int close = indexOf('>', markdown, start, end);
            if (close < end) {
                receiver.link(markdown, start + 1, close);
                return;
            }
        }
        receiver.link(markdown, start, indexOf(' ', markdown, start, end));
    }

    private static boolean isAnchor(byte[] markdown, int at) {
        if (at + ANCHOR.length > markdown.length) {
            return false;
        }
        for (int i = 1; i < ANCHOR.length; i++) {
            if (markdown[at + i] != ANCHOR[i]) {
                return false;
            }
        }
        return true;
    }

    /** Where the letter next stands; {@code to} when it does not before that. */
    private static int indexOf(char letter, byte[] text, int from, int to) {
        int at = from;
        while (at < to && text[at] != letter) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(byte c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /** Whether an odd number of backslashes stands before {@code at}. */
    private static boolean isEscaped(byte[] text, int at) {
        int backslashes = 0;
        while (backslashes < at && text[at - backslashes - 1] == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    /** All of them as texts, each once. */
    private record Sets(Set<String> links, Set<String> anchors) implements Receiver {
        Sets() {
            this(new LinkedHashSet<>(), new LinkedHashSet<>());
        }

        @Override
        public void link(byte[] letters, int from, int to) {
            links.add(new String(letters, from, to - from, StandardCharsets.UTF_8));
        }

        @Override
        public void anchor(byte[] letters, int from, int to) {
            anchors.add(new String(letters, from, to - from, StandardCharsets.UTF_8));
        }

        PageLinks all() {
            return new PageLinks(links, anchors);
        }
    }
}
