package dossier.markup;

import dossier.model.Span;
import java.util.List;
import java.util.function.BiConsumer;
import org.jsoup.parser.Parser;

/**
 * Reads the attributes of all tags of a page, one after another, without making a tree of it: a finished page has
 * thousands, and of all that is in it only these are asked for. Comments, scripts and styles have none.
 */
final class Attributes {
    /** Elements whose content is text, whatever it looks like. */
    private static final List<String> TEXT_ONLY = List.of("script", "style", "title", "textarea");

    private static final Span NONE = new Span(0, 0);

    private final String html;
    private final char[] letters;
    private final List<String> names;
    private final BiConsumer<String, String> receiver;
    private int at;

    private Attributes(String html, List<String> names, BiConsumer<String, String> receiver) {
        this.html = html;
        this.letters = html.toCharArray();
        this.names = names;
        this.receiver = receiver;
    }

    /**
     * Gives the attributes in the order in which they stand.
     *
     * @param names of those that are asked for, in lower case
     * @param receiver takes the name and the value, with character references resolved
     */
    static void read(String html, List<String> names, BiConsumer<String, String> receiver) {
        new Attributes(html, names, receiver).read();
    }

    private void read() {
        at = html.indexOf('<');
        while (at >= 0) {
            if (html.startsWith("<!--", at)) {
                jumpBehind("-->");
            } else if (at + 1 < letters.length && isLetter(letters[at + 1])) {
                tag();
            } else {
                at++;
            }
            at = html.indexOf('<', at);
        }
    }

    private void tag() {
        int start = at + 1;
        at = start;
        while (at < letters.length && !isSpace(letters[at]) && letters[at] != '>' && letters[at] != '/') {
            at++;
        }
        int end = at;
        while (isAtAttribute()) {
            attribute();
        }
        for (String name : TEXT_ONLY) {
            if (isName(name, start, end)) {
                jumpBehind("</" + name);
            }
        }
    }

    /** Goes on to the next attribute of the tag, or behind its end. */
    private boolean isAtAttribute() {
        while (at < letters.length && (isSpace(letters[at]) || letters[at] == '/')) {
            at++;
        }
        if (at < letters.length && letters[at] != '>') {
            return true;
        }
        at = Math.min(html.length(), at + 1);
        return false;
    }

    private void attribute() {
        int start = at;
        at++;
        while (at < letters.length && !endsName(letters[at])) {
            at++;
        }
        int end = at;
        int behind = at;
        while (behind < html.length() && isSpace(letters[behind])) {
            behind++;
        }
        Span value = NONE;
        if (behind < html.length() && letters[behind] == '=') {
            at = behind + 1;
            value = value();
        }
        for (String name : names) {
            if (isName(name, start, end)) {
                String text = value.of(html);
                receiver.accept(name, text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, true));
            }
        }
    }

    private boolean isName(String name, int start, int end) {
        return end - start == name.length()
                && (letters[start] | ' ') == name.charAt(0)
                && html.regionMatches(true, start, name, 0, name.length());
    }

    private Span value() {
        while (at < letters.length && isSpace(letters[at])) {
            at++;
        }
        if (at == html.length()) {
            return NONE;
        }
        char quote = letters[at];
        boolean isQuoted = quote == '"' || quote == '\'';
        int start = isQuoted ? at + 1 : at;
        int end = start;
        if (isQuoted) {
            end = html.indexOf(quote, start);
            end = end < 0 ? html.length() : end;
        } else {
            while (end < html.length() && !isSpace(letters[end]) && letters[end] != '>') {
                end++;
            }
        }
        at = Math.min(html.length(), isQuoted ? end + 1 : end);
        return new Span(start, end);
    }

    private void jumpBehind(String mark) {
        int end = at;
        while (end <= html.length() - mark.length() && !html.regionMatches(true, end, mark, 0, mark.length())) {
            end++;
        }
        at = Math.min(html.length(), end + mark.length());
    }

    private static boolean endsName(char c) {
        return isSpace(c) || c == '=' || c == '>' || c == '/';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
