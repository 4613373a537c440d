package dossier.dating;

import dossier.model.Span;
import dossier.text.Word;
import dossier.text.Words;
import java.util.List;

/** The words of a text as the grammar reads them: folded, without a possessive ending; past either end they are empty. */
final class Tokens {
    private final List<Word> words;
    private final String[] folded;

    private Tokens(List<Word> words) {
        this.words = words;
        this.folded = new String[words.size()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = words.get(i).bare();
        }
    }

    static Tokens of(String text) {
        return new Tokens(Words.of(text));
    }

    /** The words as they are written, in order. */
    List<Word> words() {
        return words;
    }

    int size() {
        return folded.length;
    }

    /** The folded word at {@code i}, empty outside the text. */
    String at(int i) {
        return i < 0 || i >= folded.length ? "" : folded[i];
    }

    boolean is(int i, String word) {
        return at(i).equals(word);
    }

    /** Whether the word at {@code i} starts with a capital. */
    boolean isCapitalised(int i) {
        return i >= 0 && i < folded.length && words.get(i).isCapitalised();
    }

    /** Whether the word at {@code i} starts with a digit: a cheap question before a dear one. */
    boolean isFigure(int i) {
        String word = at(i);
        return !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9';
    }

    /** The plain number of up to four digits at {@code i}, or -1. */
    int number(int i) {
        String word = at(i);
        return word.length() <= 4 ? Calendar.figures(word) : -1;
    }

    /** The first word that ends after {@code offset}, or the number of words. */
    int indexAt(int offset) {
        int i = 0;
        while (i < words.size() && words.get(i).end() <= offset) {
            i++;
        }
        return i;
    }

    /** Where the words from {@code from} up to {@code to}, exclusive, stand in the text. */
    Span span(int from, int to) {
        return new Span(words.get(from).start(), words.get(to - 1).end());
    }
}
