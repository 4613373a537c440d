package dossier.ingest;

import dossier.model.Span;
import dossier.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a file.
 *
 * @param span its words, without the space before and after; empty for a blank line, and a line of no-break spaces is one
 * @param indent how many characters of space stand before them
 */
record Line(Span span, int indent) {
    boolean isBlank() {
        return span.length() == 0;
    }

    /** The lines of {@code text} from {@code from} on; CR LF, LF, CR and the Unicode line and paragraph separators end one. */
    static List<Line> of(String text, int from) {
        List<Line> lines = new ArrayList<>();
        int start = from;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
                lines.add(trimmed(text, start, i));
                i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
                start = i + 1;
            }
        }
        lines.add(trimmed(text, start, text.length()));
        return lines;
    }

    /** The line from {@code start} to {@code end}, its end mark not counted. */
    static Line trimmed(String text, int start, int end) {
        int from = start;
        while (from < end && Words.isSpace(text.codePointAt(from))) {
            from += Character.charCount(text.codePointAt(from));
        }
        int to = end;
        while (to > from && Words.isSpace(text.codePointBefore(to))) {
            to -= Character.charCount(text.codePointBefore(to));
        }
        return new Line(new Span(from, to), from - start);
    }
}
