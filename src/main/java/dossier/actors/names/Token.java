package dossier.actors.names;

import dossier.text.Folding;
import dossier.text.Word;
import dossier.text.WordForm;
import dossier.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A word or mark of an article. Words with hyphens are taken apart ("Ki", "moon"), a possessive ending is left out.
 *
 * @param start where it stands in the article's text
 * @param end the character after its last
 * @param form its characters
 * @param fold the same folded, without full stops: what the tables are searched for
 * @param glued whether a hyphen ties it to the token before
 * @param possessive whether "'s" follows
 */
public record Token(int start, int end, WordForm form, String fold, boolean glued, boolean possessive) {
    /** The tokens of a passage that starts at {@code offset} of its article. */
    public static List<Token> of(String passage, int offset) {
        List<Token> tokens = new ArrayList<>();
        List<Word> words = Words.of(passage);
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean dotted = isInitial(word) && i + 2 < words.size() && isStopAt(words.get(i + 1), word.end());
            boolean stopped = i + 2 < words.size() && isGlottal(word, words.get(i + 1), words.get(i + 2));
            String mark = dotted ? "." : stopped ? "'" : "";
            WordForm form = mark.isEmpty() ? word.form() : WordForm.of(word.text() + mark);
            add(tokens, form, offset + word.start());
            if (dotted || stopped) {
                i++;
            }
        }
        return tokens;
    }

    public String text() {
        return form.text();
    }

    public boolean isCapitalised() {
        return form.isCapitalised();
    }

    /** Whether all of two or more letters are capitals. */
    public boolean isShouted() {
        return form.isShouted();
    }

    public boolean isWord() {
        return form.isWord();
    }

    public boolean isNumber() {
        return form.isNumber();
    }

    public boolean is(String mark) {
        return text().equals(mark);
    }

    /** A single capital with a full stop, or without: "W." */
    public boolean isLetter() {
        return fold.length() == 1 && isWord() && isCapitalised();
    }

    /** Initials written as one word: "J.R.", "JR". */
    public boolean isInitials() {
        return isShouted() && fold.length() == 2 && !possessive;
    }

    private static boolean isInitial(Word word) {
        return word.text().length() == 1 && word.isCapitalised();
    }

    /** "Anyang' Nyong'o": an apostrophe that belongs to the name, as the next name shows, which has one inside. */
    private static boolean isGlottal(Word word, Word mark, Word next) {
        boolean apostrophe = mark.start() == word.end()
                && (mark.text().equals("'") || mark.text().equals("\u2019"))
                && !word.text().endsWith("s");
        int inner = Math.max(next.text().indexOf('\''), next.text().indexOf('\u2019'));
        return apostrophe
                && word.isCapitalised()
                && next.isCapitalised()
                && inner > 1
                && inner < next.text().length() - 1
                && !next.text().endsWith("s");
    }

    private static boolean isStopAt(Word mark, int at) {
        return mark.start() == at && mark.text().equals(".");
    }

    private static void add(List<Token> tokens, WordForm word, int offset) {
        String text = word.text();
        int length = text.length();
        boolean possessive = length > 2
                && (text.endsWith("s") || text.endsWith("S"))
                && (text.charAt(length - 2) == '\'' || text.charAt(length - 2) == '\u2019');
        int limit = possessive ? length - 2 : length;
        int from = 0;
        for (int at = 0; at <= limit; at++) {
            if (at == limit || (isHyphen(text.charAt(at)) && length > 1)) {
                WordForm part = at - from == length ? word : WordForm.of(text.substring(from, at));
                String fold = withoutStops(part.folded());
                tokens.add(new Token(offset + from, offset + at, part, fold, from > 0, possessive && at == limit));
                from = at + 1;
            }
        }
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /** How tables and texts are compared: folded, "U.S." as "us". */
    public static String key(String text) {
        return withoutStops(Folding.fold(text));
    }

    private static String withoutStops(String fold) {
        return fold.indexOf('.') >= 0 && fold.length() > 1 ? fold.replace(".", "") : fold;
    }
}
