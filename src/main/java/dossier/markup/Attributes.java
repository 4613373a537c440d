package dossier.markup;

import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jsoup.parser.Parser;

/**
 * Reads the attributes of all tags of a page, one after another, without making a tree of it: a finished page has
 * thousands, and of all that is in it only these are asked for. Comments, scripts and styles have none.
 */
final class Attributes {
    /** Elements whose content is text, whatever it looks like. */
    private static final Set<String> TEXT_ONLY = Set.of("script", "style", "title", "textarea");

    private final String html;
    private final BiConsumer<String, String> receiver;
    private int at;

    private Attributes(String html, BiConsumer<String, String> receiver) {
        this.html = html;
        this.receiver = receiver;
    }

    /**
     * Gives every attribute in the order in which they stand.
     *
     * @param receiver takes its name in lower case, and its value with character references resolved
     */
    static void read(String html, BiConsumer<String, String> receiver) {
        new Attributes(html, receiver).read();
    }

    private void read() {
        at = html.indexOf('<');
        while (at >= 0) {
            if (html.startsWith("<!--", at)) {
                jumpBehind("-->");
            } else if (at + 1 < html.length() && isLetter(html.charAt(at + 1))) {
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
        while (at < html.length() && !isSpace(html.charAt(at)) && html.charAt(at) != '>' && html.charAt(at) != '/') {
            at++;
        }
        String name = html.substring(start, at).toLowerCase(Locale.ROOT);
        while (isAtAttribute()) {
            attribute();
        }
        if (TEXT_ONLY.contains(name)) {
            jumpBehind("</" + name);
        }
    }

    /** Goes on to the next attribute of the tag, or behind its end. */
    private boolean isAtAttribute() {
        while (at < html.length() && (isSpace(html.charAt(at)) || html.charAt(at) == '/')) {
            at++;
        }
        if (at < html.length() && html.charAt(at) != '>') {
            return true;
        }
        at = Math.min(html.length(), at + 1);
        return false;
    }

    private void attribute() {
        int start = at;
        at++;
        while (at < html.length() && !endsName(html.charAt(at))) {
            at++;
        }
        String name = html.substring(start, at);
        int behind = at;
        while (behind < html.length() && isSpace(html.charAt(behind))) {
            behind++;
        }
        String value = "";
        if (behind < html.length() && html.charAt(behind) == '=') {
            at = behind + 1;
            value = value();
        }
        receiver.accept(
                name.toLowerCase(Locale.ROOT), value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, true));
    }

    private String value() {
        while (at < html.length() && isSpace(html.charAt(at))) {
            at++;
        }
        if (at == html.length()) {
            return "";
        }
        char quote = html.charAt(at);
        boolean isQuoted = quote == '"' || quote == '\'';
        int start = isQuoted ? at + 1 : at;
        int end = start;
        if (isQuoted) {
            end = html.indexOf(quote, start);
            end = end < 0 ? html.length() : end;
        } else {
            while (end < html.length() && !isSpace(html.charAt(end)) && html.charAt(end) != '>') {
                end++;
            }
        }
        at = Math.min(html.length(), isQuoted ? end + 1 : end);
        return html.substring(start, end);
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
