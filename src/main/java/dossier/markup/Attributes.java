package dossier.markup;

import java.util.List;

/**
 * Reads the attributes of all tags of a page, one after another, without making a tree of it: a finished page has
 * thousands, and of all that is in it only some are asked for. Comments, scripts and styles have none.
 */
final class Attributes {
    /** Elements whose content is text, whatever it looks like. */
    private static final List<String> TEXT_ONLY = List.of("script", "style", "title", "textarea");

    /** In UTF-8, in which every mark of HTML is one byte, and no other letter has such a byte. */
    private final byte[] letters;

    private final List<String> names;
    private final Receiver receiver;
    private int at;
    private int valueStart;
    private int valueEnd;

    private Attributes(byte[] html, List<String> names, Receiver receiver) {
        this.letters = html;
        this.names = names;
        this.receiver = receiver;
    }

    /** Takes an attribute: its name, and where its value stands, as it is written. */
    interface Receiver {
        void take(String name, byte[] html, int from, int to);
    }

    /**
     * Gives the attributes in the order in which they stand.
     *
     * @param html a page in UTF-8
     * @param names of those that are asked for, in lower case
     */
    static void read(byte[] html, List<String> names, Receiver receiver) {
        new Attributes(html, names, receiver).read();
    }

    private void read() {
        byte[] all = letters;
        int next = 0;
        while (next < all.length) {
            if (all[next] != '<' || next + 1 == all.length) {
                next++;
                continue;
            }
            byte second = all[next + 1];
            if (isLetter(second)) {
                at = next;
                tag();
                next = at;
            } else if (second == '!' && isAt("<!--", next)) {
                at = next;
                jumpBehind("-->");
                next = at;
            } else {
                next++;
            }
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
        at = Math.min(letters.length, at + 1);
        return false;
    }

    private void attribute() {
        int start = at;
        int end = start + 1;
        while (end < letters.length && !endsName(letters[end])) {
            end++;
        }
        at = end;
        int behind = end;
        while (behind < letters.length && isSpace(letters[behind])) {
            behind++;
        }
        valueStart = 0;
        valueEnd = 0;
        if (behind < letters.length && letters[behind] == '=') {
            at = behind + 1;
            value();
        }
        for (String name : names) {
            if (isName(name, start, end)) {
                receiver.take(name, letters, valueStart, valueEnd);
            }
        }
    }

    private boolean isName(String name, int start, int end) {
        return end - start == name.length() && isAt(name, start);
    }

    /** Whether the letters stand there, be they large or small. */
    private boolean isAt(String mark, int from) {
        if (from + mark.length() > letters.length) {
            return false;
        }
        for (int i = 0; i < mark.length(); i++) {
            int c = letters[from + i];
            if (c != mark.charAt(i) && (c < 'A' || c > 'Z' || (c | ' ') != mark.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void value() {
        while (at < letters.length && isSpace(letters[at])) {
            at++;
        }
        if (at == letters.length) {
            return;
        }
        byte quote = letters[at];
        boolean isQuoted = quote == '"' || quote == '\'';
        valueStart = isQuoted ? at + 1 : at;
        valueEnd = isQuoted ? indexOf(quote, valueStart) : endOfWord(valueStart);
        at = Math.min(letters.length, isQuoted ? valueEnd + 1 : valueEnd);
    }

    /** Where the letter next stands; the page's length when it does not. */
    private int indexOf(byte letter, int from) {
        byte[] all = letters;
        int next = from;
        while (next < all.length && all[next] != letter) {
            next++;
        }
        return next;
    }

    private int endOfWord(int from) {
        int end = from;
        while (end < letters.length && !isSpace(letters[end]) && letters[end] != '>') {
            end++;
        }
        return end;
    }

    private void jumpBehind(String mark) {
        while (at < letters.length && !isAt(mark, at)) {
            at++;
        }
        at = Math.min(letters.length, at + mark.length());
    }

    private static boolean endsName(byte c) {
        return isSpace(c) || c == '=' || c == '>' || c == '/';
    }

    private static boolean isLetter(byte c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isSpace(byte c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
