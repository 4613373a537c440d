package dossier.dating;

import dossier.model.Span;
import dossier.text.Folding;
import dossier.text.Word;
import dossier.text.Words;
import java.util.List;
import java.util.regex.Pattern;

/** The words of a text as the grammar reads them: folded, without a possessive ending; past either end they are empty. */
final class Tokens {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private final List<Word> words;
    private final String[] folded;

    private Tokens(List<Word> words) {
        this.words = words;
        this.folded = words.stream().map(Tokens::fold).toArray(String[]::new);
    }

    static Tokens of(String text) {
        return new Tokens(Words.of(text));
    }

    private static String fold(Word word) {
        String plain = Folding.fold(word.text());
        return plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
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

    /** The plain number of up to four digits at {@code i}, or -1. */
    int number(int i) {
        return NUMBER.matcher(at(i)).matches() ? Integer.parseInt(at(i)) : -1;
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
