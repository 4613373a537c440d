package dossier.model;

/**
 * A stretch of an article's text, in characters (UTF-16 units), {@code end} exclusive. What leaves the program counts
 * Unicode code points instead: {@link Article#codePoints}.
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + ".." + end);
        }
    }

    /** The stretch's length in characters. */
    public int length() {
        return end - start;
    }

    /** Whether all of {@code other} lies in this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two spans share a character. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The words of {@code text} in this span. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** The same stretch, counted from {@code offset} characters earlier. */
    public Span plus(int offset) {
        return new Span(start + offset, end + offset);
    }

    /** By start, then the longer first. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
