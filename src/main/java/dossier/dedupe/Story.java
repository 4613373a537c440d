package dossier.dedupe;

import dossier.model.Article;
import dossier.model.PassageKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The body of an article, as a whole.
 *
 * @param words the hashes of its words
 * @param shingles of all of it, sorted
 * @param head the shingles of its first half
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Story(Article article, int[] words, int[] shingles, int[] head) {
    private static final int SHINGLE = 4;

    /** The story that the passages of an article tell. */
    static Story of(Article article, List<Saying> sayings) {
        int[] words = sayings.stream()
                .filter(saying -> saying.passage().kind() == PassageKind.BODY)
                .flatMapToInt(saying -> IntStream.of(saying.wording().words()))
                .toArray();
        int[] half = Arrays.copyOf(words, Math.max(words.length / 2, Math.min(words.length, SHINGLE)));
        return new Story(article, words, Wording.shingles(words, SHINGLE), Wording.shingles(half, SHINGLE));
    }

    /** In words. */
    int length() {
        return words.length;
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
        return Arrays.stream(shingles)
                .filter(shingle -> Math.floorMod(shingle, oneIn) == 0)
                .toArray();
    }
}
