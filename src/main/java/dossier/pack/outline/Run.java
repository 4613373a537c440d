package dossier.pack.outline;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of words.
 *
 * @param text with the space around it; what is left of a word too long to read ends with an ellipsis
 * @param style what sets it apart
 * @param target the anchor of the section that it leads to, or a web address; null when it leads nowhere
 * @param notes the numbers of the sources that it stands in, in order
 */
public record Run(String text, Style style, @Nullable String target, List<Integer> notes) {
    private static final String SOURCE = "source-";

    public Run {
        text = Brevity.words(text);
        notes = List.copyOf(notes);
    }

    /** Plain words. */
    public static Run of(String text) {
        return new Run(text, Style.PLAIN, null, List.of());
    }

    /** Words set apart. */
    public static Run of(String text, Style style) {
        return new Run(text, style, null, List.of());
    }

    /** Words that a source says. */
    public static Run of(String text, List<Integer> notes) {
        return new Run(text, Style.PLAIN, null, notes);
    }

    /** Words that lead somewhere. */
    public static Run link(String text, @Nullable String target) {
        return new Run(text, Style.PLAIN, target, List.of());
    }

    /** The anchor of a source. */
    public static String anchor(int source) {
        return SOURCE + source;
    }

    /** The number of a source, which leads to it. */
    public static Run source(int number) {
        return new Run(String.valueOf(number), Style.PLAIN, anchor(number), List.of());
    }

    /** Whether the words are the number of a source: templates ask it. */
    public boolean isSource() {
        return target != null && target.startsWith(SOURCE);
    }

    /** The words before the last, which marks of sources must not leave. */
    public String start() {
        return text.substring(0, text.lastIndexOf(' ') + 1);
    }

    /** The last word. */
    public String end() {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    /** Whether the words lead out of the pack. */
    public boolean isOutside() {
        return target != null && (target.startsWith("https://") || target.startsWith("http://"));
    }

    /** The space before the words. */
    public String before() {
        return text.substring(0, text.length() - text.stripLeading().length());
    }

    /** The words without the space around them. */
    public String core() {
        return text.strip();
    }

    /** The space behind the words. */
    public String after() {
        return text.isBlank() ? "" : text.substring(text.stripTrailing().length());
    }

    /** The style as a class of a stylesheet. */
    public String look() {
        return style.name().toLowerCase(Locale.ROOT);
    }
}
