package dossier.text;

import org.jspecify.annotations.Nullable;

/**
 * How a word is written, and how it is compared. Most of any text are a few thousand words that come again and again: their
 * forms are kept, so that a word is made and folded once and not wherever a text is read.
 */
public final class WordForm {
    /** Of such letters a word's key is made, so that it alone tells which word it is: seven bits each. */
    private static final int ASCII = 128;

    private static final int LETTER_BITS = 7;

    /** As many such letters a key has room for; a longer word is looked for by a hash, which is no key as it is negative. */
    private static final int LETTERS = 8;

    private static final int PLACE_BITS = 14;

    /** 2^64 divided by the golden ratio: spreads keys over places (Knuth, The Art of Computer Programming, 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /**
     * Each at the place of its key, where the next one of that place takes over. What is read there may be old, as no thread
     * waits for another, but it is whole, and it is compared.
     */
    private static final @Nullable WordForm[] KEPT = new WordForm[1 << PLACE_BITS];

    private final long key;
    private final String text;
    private final String folded;
    private final String bare;
    private final boolean letter;
    private final boolean digit;
    private final boolean capital;
    private final boolean shouted;

    private WordForm(long key, String text) {
        int first = text.isEmpty() ? ' ' : text.codePointAt(0);
        this.key = key;
        this.text = text;
        this.folded = Folding.fold(text);
        this.bare = folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
        this.letter = Character.isLetter(first);
        this.digit = Character.isDigit(first);
        this.capital = Character.isUpperCase(first) || Character.isTitleCase(first);
        this.shouted = isShouted(text);
    }

    private static boolean isShouted(String text) {
        int letters = 0;
        int c;
        for (int at = 0; at < text.length(); at += Character.charCount(c)) {
            c = text.codePointAt(at);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return letters > 1;
    }

    /** The form of the whole of {@code text}. */
    public static WordForm of(String text) {
        return of(text.toCharArray(), 0, text.length());
    }

    /** The form of the characters from {@code start} to {@code end}, exclusive. */
    static WordForm of(char[] text, int start, int end) {
        long key = key(text, start, end);
        int place = (int) ((key * SPREAD) >>> (Long.SIZE - PLACE_BITS));
        WordForm kept = KEPT[place];
        if (kept != null && kept.key == key && (key >= 0 || kept.is(text, start, end))) {
            return kept;
        }
        WordForm made = new WordForm(key, String.valueOf(text, start, end - start));
        KEPT[place] = made;
        return made;
    }

    private static long key(char[] text, int start, int end) {
        long key = 1;
        long other = end - start > LETTERS ? 1 : 0;
        for (int i = start; i < end; i++) {
            char c = text[i];
            key = (key << LETTER_BITS) ^ c;
            other |= c & -ASCII;
        }
        return other == 0 ? key : hash(text, start, end);
    }

    private static long hash(char[] text, int start, int end) {
        long hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        return hash | Long.MIN_VALUE;
    }

    private boolean is(char[] other, int start, int end) {
        if (text.length() != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (text.charAt(i - start) != other[i]) {
                return false;
            }
        }
        return true;
    }

    /** Its characters. */
    public String text() {
        return text;
    }

    /** The same as {@link Folding#fold} makes them. */
    public String folded() {
        return folded;
    }

    /** The folded word without a possessive ending. */
    public String bare() {
        return bare;
    }

    /** Whether it starts with a letter. */
    public boolean isWord() {
        return letter;
    }

    /** Whether it starts with a digit. */
    public boolean isNumber() {
        return digit;
    }

    /** Whether it starts with an upper-case letter. */
    public boolean isCapitalised() {
        return capital;
    }

    /** Whether all of two or more letters are capitals. */
    public boolean isShouted() {
        return shouted;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WordForm form && text.equals(form.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
