package dossier.statements.grammar;

import java.util.Map;
import java.util.stream.IntStream;

/**
 * Words of a sentence, with a gap where an amount stood or without one.
 *
 * @param s the sentence
 * @param first the first of its words
 * @param from where the gap begins
 * @param to behind the gap; the same as {@code from} where there is none
 * @param last behind the last of the words
 */
public record Excerpt(Sentence s, int first, int from, int to, int last) {
    /** The words from {@code first} to {@code last}, none of them left out. */
    public static Excerpt whole(Sentence s, int first, int last) {
        return new Excerpt(s, first, last, last, last);
    }

    /** Whether the gap is what it opens with. */
    public boolean opensWithGap() {
        return first == from && from < to;
    }

    /** The places of its words, in order. */
    public IntStream places() {
        return IntStream.concat(IntStream.range(first, from), IntStream.range(to, last));
    }

    /** The words as the article has them, on one line, "…" for the gap. */
    public String text() {
        return text(Map.of());
    }

    /** The same with notes in square brackets, each behind the word at its place. */
    public String text(Map<Integer, String> notes) {
        String gap = from < to ? " \u2026 " : " ";
        return (noted(first, from, notes) + gap + noted(to, last, notes)).strip();
    }

    private String noted(int begin, int end, Map<Integer, String> notes) {
        StringBuilder words = new StringBuilder();
        int at = begin;
        for (int i = begin; i < end; i++) {
            String note = notes.get(i);
            if (note != null) {
                words.append(words.isEmpty() || begin == at ? "" : " ").append(Surroundings.text(s, at, i + 1));
                words.append(" [").append(note).append(']');
                at = i + 1;
            }
        }
        String rest = Surroundings.text(s, at, end);
        boolean apart = !words.isEmpty() && at < end && !s.at(at).isMark(",.;:)");
        return words + (apart ? " " : "") + rest;
    }
}
