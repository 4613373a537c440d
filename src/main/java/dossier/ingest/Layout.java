package dossier.ingest;

import dossier.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the paragraphs of a plain text: one line each, or, in a text that was wrapped to a width, the lines between two
 * blank or indented ones.
 */
final class Layout {
    /** A wrapped text has no longer lines than this; terminals, mail and wire copy have 65 to 80. */
    private static final int WIDEST = 110;

    /** But one in so many may have lost its break on the way. */
    private static final int JOINED = 8;

    /** Of the lines that follow another, as many start in lower case when sentences run over line ends. */
    private static final double RUNNING_ON = 0.25;

    private final String text;
    private final Predicate<String> alone;

    private Layout(String text, Predicate<String> alone) {
        this.text = text;
        this.alone = alone;
    }

    /**
     * The paragraphs from {@code from} on.
     *
     * @param alone whether a line is never a part of a paragraph
     */
    static List<Block> blocks(String text, int from, Predicate<String> alone) {
        Layout layout = new Layout(text, alone);
        List<Line> lines = Line.of(text, from);
        return layout.blocks(lines, layout.isWrapped(lines));
    }

    /**
     * The paragraphs of a stretch of text that a page divides by line breaks.
     *
     * @param wrapped whether such breaks on this page are only for its width
     */
    static List<Block> blocks(String text, boolean wrapped, Predicate<String> alone) {
        return new Layout(text, alone).blocks(Line.of(text, 0), wrapped);
    }

    /** Whether the lines of a text run on. */
    static boolean isWrapped(String text) {
        return new Layout(text, line -> false).isWrapped(Line.of(text, 0));
    }

    private List<Block> blocks(List<Line> lines, boolean wrapped) {
        List<Block> blocks = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            Line first = lines.get(i);
            int next = i + 1;
            if (!first.isBlank()) {
                while (wrapped && next < lines.size() && continues(lines.get(next - 1), lines.get(next))) {
                    next++;
                }
                Span span = new Span(
                        first.span().start(), lines.get(next - 1).span().end());
                blocks.add(new Block(
                        span, span.of(text), i == 0 || lines.get(i - 1).isBlank(), null));
            }
            i = next;
        }
        return blocks;
    }

    private boolean continues(Line above, Line line) {
        return !line.isBlank()
                && line.indent() <= above.indent() + 1
                && !(line.indent() == 1 && above.indent() == 0)
                && !alone.test(line.span().of(text))
                && !alone.test(above.span().of(text));
    }

    private boolean isWrapped(List<Line> lines) {
        int pairs = 0;
        int running = 0;
        int wide = 0;
        int filled = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            filled += line.isBlank() ? 0 : 1;
            wide += line.span().length() > WIDEST ? 1 : 0;
            if (i > 0 && !line.isBlank() && !lines.get(i - 1).isBlank()) {
                pairs++;
                running += Character.isLowerCase(text.codePointAt(line.span().start())) ? 1 : 0;
            }
        }
        return wide * JOINED <= filled && running >= 1 && running >= pairs * RUNNING_ON;
    }
}
