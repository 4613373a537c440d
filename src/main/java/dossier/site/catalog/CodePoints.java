package dossier.site.catalog;

import dossier.model.Span;
import java.util.Arrays;

/** Turns character offsets of one text into code-point offsets, each in logarithmic time after one pass over the text. */
public final class CodePoints {
    /** Where the second halves of surrogate pairs stand. */
    private final int[] lows;

    public CodePoints(String text) {
        int[] found = new int[16];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i;
            }
        }
        lows = Arrays.copyOf(found, count);
    }

    /** The span counted in code points. */
    public Span of(Span span) {
        return new Span(of(span.start()), of(span.end()));
    }

    private int of(int offset) {
        int at = Arrays.binarySearch(lows, offset);
        return offset - (at < 0 ? -at - 1 : at);
    }
}
