package dossier.statements.grammar;

import dossier.model.Span;
import dossier.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands between quotation marks in a paragraph: double marks straight and curly in any mixture, angled and
 * low ones, and single ones where they can't be apostrophes. Marks inside a quotation are left alone.
 */
final class QuoteMarks {
    private static final String DOUBLE = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB\uFF02";
    private static final String SINGLE = "'\u2018\u2019\u201A";
    /** After how many characters a single opening mark is given up. */
    private static final int SINGLE_REACH = 2000;

    private final String text;
    private final Paragraph paragraph;
    private final List<Quotation> found = new ArrayList<>();

    private QuoteMarks(String text, Paragraph paragraph) {
        this.text = text;
        this.paragraph = paragraph;
    }

    /** The quotations of a paragraph of {@code text}, in order. */
    static List<Quotation> in(String text, Paragraph paragraph) {
        QuoteMarks marks = new QuoteMarks(text, paragraph);
        marks.find(paragraph.span());
        return marks.found;
    }

    private void find(Span span) {
        int open = -1;
        int at = span.start();
        while (at < span.end()) {
            char c = text.charAt(at);
            if (isDouble(c, at)) {
                if (open < 0 && (closes(c, at, span) || isInches(c, at))) {
                    fromStart(at);
                } else if (open < 0) {
                    open = at;
                } else if (opens(c, at, span) && !closes(c, at, span) && !isLoose(c, at, span)) {
                    // the mark that should have closed the one before is missing: nothing is sure of that one
                    open = at;
                } else {
                    add(open + width(open), at, open, at + width(at), false);
                    open = -1;
                }
                at += width(at);
            } else if (open < 0 && SINGLE.indexOf(c) >= 0 && opensSingle(at, span)) {
                int close = closingSingle(at, span);
                if (isLeftOpen(at, close, span)) {
                    add(at + 1, span.end(), at, span.end(), true);
                    at = span.end();
                } else if (close > 0) {
                    add(at + 1, close, at, close + 1, false);
                    at = close + 1;
                } else {
                    at++;
                }
            } else {
                at++;
            }
        }
        if (open >= 0) {
            add(open + width(open), span.end(), open, span.end(), true);
        }
    }

    /** Whether a single mark that begins a sentence is closed in no word of its paragraph, but the next goes on. */
    private boolean isLeftOpen(int at, int close, Span span) {
        int before = at - 1;
        while (before >= span.start() && isBlank(before)) {
            before--;
        }
        boolean begins = before < span.start() || ".!?:,".indexOf(text.charAt(before)) >= 0;
        boolean plural = close > 0 && text.charAt(close - 1) == 's';
        return begins && Character.isUpperCase(text.charAt(at + 1)) && (close < 0 || plural) && goesOn();
    }

    /** Whether the next paragraph opens with a single mark, too, so that this one's need not be closed. */
    private boolean goesOn() {
        int at = paragraph.span().end();
        while (at < text.length() && isBlank(at)) {
            at++;
        }
        return at + 1 < text.length()
                && SINGLE.indexOf(text.charAt(at)) >= 0
                && Character.isLetter(text.charAt(at + 1));
    }

    /** A closing mark without an opening one: the quotation starts with its passage. */
    private void fromStart(int close) {
        int from = paragraph.passages().stream()
                .map(p -> p.span().start())
                .filter(start -> start <= close)
                .reduce(paragraph.span().start(), Math::max);
        boolean free = found.isEmpty() || found.get(found.size() - 1).marked().end() <= from;
        if (free && ".,!?".indexOf(text.charAt(close - 1)) >= 0) {
            add(from, close, from, close + width(close), false);
        }
    }

    private void add(int from, int to, int markFrom, int markTo, boolean open) {
        int start = from;
        int end = to;
        while (start < end && isBlank(start)) {
            start++;
        }
        while (end > start && isBlank(end - 1)) {
            end--;
        }
        if (start < end) {
            found.add(new Quotation(new Span(start, end), new Span(markFrom, markTo), open));
        }
    }

    private boolean isDouble(char c, int at) {
        return DOUBLE.indexOf(c) >= 0
                || ((c == '\'' || c == '`') && at + 1 < text.length() && text.charAt(at + 1) == c);
    }

    /** Whether a straight mark stands between blanks, as in text that was cut into words: it closes what is open. */
    private boolean isLoose(char c, int at, Span span) {
        int after = at + width(at);
        return (c == '"' || c == '\'') && at > span.start() && (after >= span.end() || isBlank(after));
    }

    private boolean isInches(char c, int at) {
        return (c == '"' || c == '\'') && at > 0 && Character.isDigit(text.charAt(at - 1));
    }

    private int width(int at) {
        char c = text.charAt(at);
        return c == '\'' || c == '`' ? 2 : 1;
    }

    private boolean opens(char c, int at, Span span) {
        return switch (c) {
            case '\u201C', '\u201E', '\u00AB', '`' -> true;
            case '\u201D', '\u00BB' -> false;
            default -> at == span.start() || isBlank(at - 1) || "([\u2014\u2013-".indexOf(text.charAt(at - 1)) >= 0;
        };
    }

    private boolean closes(char c, int at, Span span) {
        if (c == '\u201D' || c == '\u00BB') {
            return true;
        }
        if (c == '\u201C' || c == '\u201E' || c == '\u00AB' || c == '`') {
            return false;
        }
        int after = at + width(at);
        boolean spaceAfter = after >= span.end() || isBlank(after) || !Character.isLetterOrDigit(text.charAt(after));
        return at > span.start() && !isBlank(at - 1) && spaceAfter;
    }

    private boolean opensSingle(int at, Span span) {
        char c = text.charAt(at);
        boolean startBefore =
                at == span.start() || isBlank(at - 1) || "([\u2014\u2013".indexOf(text.charAt(at - 1)) >= 0;
        boolean wordAfter = at + 1 < span.end() && Character.isLetter(text.charAt(at + 1));
        return c != '\u2019' && startBefore && wordAfter;
    }

    /** The mark that closes a single one: behind a stop or comma when there is such, else behind the first word that ends so. */
    private int closingSingle(int open, Span span) {
        int first = -1;
        int end = Math.min(span.end(), open + SINGLE_REACH);
        for (int at = open + 2; at < end; at++) {
            char c = text.charAt(at);
            if (isDouble(c, at) || (SINGLE.indexOf(c) >= 0 && opensSingle(at, span))) {
                return first;
            }
            boolean ends = (c == '\'' || c == '\u2019')
                    && (at + 1 >= span.end() || !Character.isLetterOrDigit(text.charAt(at + 1)));
            if (ends && !isBlank(at - 1)) {
                char before = text.charAt(at - 1);
                if (".,!?".indexOf(before) >= 0) {
                    return at;
                }
                boolean plural = before == 's';
                if (first < 0 || (plural && text.charAt(first - 1) == 's')) {
                    first = at;
                }
            }
        }
        return first;
    }

    private boolean isBlank(int at) {
        return Words.isSpace(text.charAt(at));
    }
}
