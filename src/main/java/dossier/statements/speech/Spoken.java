package dossier.statements.speech;

import dossier.model.Quote;
import dossier.text.Word;
import dossier.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A quote by its words.
 *
 * @param quote the quote
 * @param words its words, folded, each followed by a space
 * @param count how many they are
 */
record Spoken(Quote quote, String words, int count) {
    static Spoken of(Quote quote) {
        StringBuilder words = new StringBuilder();
        int count = 0;
        for (Word word : Words.of(quote.text())) {
            if (word.isWord() || word.isNumber()) {
                words.append(word.folded()).append(' ');
                count++;
            }
        }
        return new Spoken(quote, words.toString(), count);
    }

    /** Whether the other's words stand in these, one after the other. */
    boolean holds(Spoken other) {
        return (" " + words).contains(" " + other.words);
    }

    /** Each run of so many words. */
    List<String> runs(int length) {
        List<String> runs = new ArrayList<>();
        int from = 0;
        int to = 0;
        for (int word = 1; word <= count; word++) {
            to = words.indexOf(' ', to) + 1;
            if (word >= length) {
                runs.add(words.substring(from, to));
                from = words.indexOf(' ', from) + 1;
            }
        }
        return runs;
    }
}
