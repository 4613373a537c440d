package dossier.dedupe;

import dossier.model.Article;
import dossier.model.PassageKind;
import java.util.Arrays;
import java.util.List;

/**
 * The body of an article, as a whole.
 *
 * @param sayings its passages
 * @param length in words
 * @param shingles of all of it, sorted
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Story(Article article, List<Saying> sayings, int length, int[] shingles) {
    private static final int SHINGLE = 4;

    /** The story that the passages of an article tell. */
    static Story of(Article article, List<Saying> sayings) {
        int[] words = words(sayings);
        return new Story(article, sayings, words.length, Wording.shingles(words, SHINGLE));
    }

    /** The shingles of its first half, sorted: few are ever asked for them. */
    int[] head() {
        int half = Math.max(length / 2, Math.min(length, SHINGLE));
        return Wording.shingles(Arrays.copyOf(words(sayings), half), SHINGLE);
    }

    private static int[] words(List<Saying> sayings) {
        int[] words = new int
                [sayings.stream().mapToInt(saying -> saying.wording().length()).sum()];
        int size = 0;
        for (Saying saying : sayings) {
            if (saying.passage().kind() == PassageKind.BODY) {
                int[] more = saying.wording().words();
                System.arraycopy(more, 0, words, size, more.length);
                size += more.length;
            }
        }
        return Arrays.copyOf(words, size);
    }

    /** Whether the two have the same title, of four words at least. */
    boolean isTitledLike(Story other) {
        String mine = article.metadata().title();
        String others = other.article.metadata().title();
        if (mine == null || others == null) {
            return false;
        }
        Wording title = Wording.of(mine);
        return title.length() >= SHINGLE && title.sameWords(Wording.of(others));
    }

    /** One in so many of the shingles: always the same ones. */
    int[] sample(int oneIn) {
        int[] sample = new int[shingles.length];
        int size = 0;
        for (int shingle : shingles) {
            if (Math.floorMod(shingle, oneIn) == 0) {
                sample[size++] = shingle;
            }
        }
        return Arrays.copyOf(sample, size);
    }
}
