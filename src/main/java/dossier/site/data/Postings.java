package dossier.site.data;

/**
 * The sentences that hold a term, as text. Those of one kind of page follow those of another behind a dot. Of a page the
 * first has twice the difference of the page's number to the one before, and then its own number; a further one of the same
 * page has once more than twice its difference to the one before. Numbers are written in digits of five bits, the last digit
 * first, every digit but the last with the sixth bit set (as source maps write numbers).
 */
final class Postings {
    /** A term in more sentences than this says little; the first of them stand for all. */
    private static final int MOST = 30_000;

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int BITS = 5;
    private static final int MORE = 1 << BITS;

    private final StringBuilder text = new StringBuilder();
    private int kind;
    private long page = -1;
    private int sentence;
    private int count;

    /** Adds a sentence, which must not be before the last one. */
    void add(int itsKind, long itsPage, int itsSentence) {
        boolean isSamePage = itsKind == kind && itsPage == page;
        if ((isSamePage && itsSentence == sentence) || count == MOST) {
            return;
        }
        if (isSamePage) {
            number((itsSentence - sentence) * 2L + 1);
        } else {
            while (kind < itsKind) {
                text.append('.');
                kind++;
                page = -1;
            }
            number((itsPage - page) * 2);
            number(itsSentence);
        }
        page = itsPage;
        sentence = itsSentence;
        count++;
    }

    private void number(long number) {
        long left = number;
        while (left >= MORE) {
            text.append(DIGITS.charAt((int) (left % MORE) + MORE));
            left /= MORE;
        }
        text.append(DIGITS.charAt((int) left));
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
