package dossier.site.data;

/**
 * The documents that hold a term, as text: the difference of each to the one before, in digits of five bits, the last
 * digit of a number first, every digit but the last with the sixth bit set (as source maps write numbers).
 */
final class Postings {
    /** A term in more documents than this says little; the first of them stand for all. */
    private static final int MOST = 30_000;

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int BITS = 5;
    private static final int MORE = 1 << BITS;

    private final StringBuilder text = new StringBuilder();
    private int last = -1;
    private int count;

    /** Adds a document, which must not be before the last one. */
    void add(int document) {
        if (document == last || count == MOST) {
            return;
        }
        int gap = document - last;
        while (gap >= MORE) {
            text.append(DIGITS.charAt(gap % MORE + MORE));
            gap /= MORE;
        }
        text.append(DIGITS.charAt(gap));
        last = document;
        count++;
    }

    /** How many characters it takes. */
    int length() {
        return text.length();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
