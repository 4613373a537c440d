package dossier.dedupe;

import java.util.Arrays;
import java.util.List;

/** Judges whether two articles are copies of one story, by the shingles that the shorter one shares with the longer. */
final class Sameness {
    /** How much of the shorter article the longer must hold. */
    private static final double WHOLE = 0.7;

    /** How much of the first half of either must be in the other: a shared tail, such as a legal notice, is no copy. */
    private static final double HEAD = 0.5;

    /** An article that is so much longer than another has facts of its own. */
    private static final double GROWN = 1.15;

    /** From so many articles on a shingle weighs less, as phrases that anybody prints do. */
    private static final int COMMON = 8;

    private final List<Story> stories;

    /** The shingles that more articles than that have, sorted, and how many have each. */
    private final int[] common;

    private final int[] counts;

    Sameness(List<Story> stories) {
        this.stories = stories;
        long[] often = Buckets.of(stories.stream().map(Story::shingles).toArray(int[][]::new))
                .read(0, Sameness::common)
                .flatMapToLong(Arrays::stream)
                .sorted()
                .toArray();
        this.common = Arrays.stream(often)
                .mapToInt(one -> (int) (one >> Integer.SIZE))
                .toArray();
        this.counts = Arrays.stream(often).mapToInt(one -> (int) one).toArray();
    }

    /** The common ones among sorted pairs of a shingle above and an article below, each with how many articles have it. */
    private static long[] common(long[] entries) {
        long[] often = new long[entries.length / COMMON];
        int size = 0;
        for (int from = 0; from < entries.length; ) {
            int to = from;
            while (to < entries.length && entries[to] >>> 32 == entries[from] >>> 32) {
                to++;
            }
            if (to - from > COMMON) {
                often[size++] = (entries[from] >>> 32 << 32) | (to - from);
            }
            from = to;
        }
        return Arrays.copyOf(often, size);
    }

    boolean areCopies(int a, int b) {
        Story first = stories.get(a);
        Story second = stories.get(b);
        return contained(first.shingles(), second.shingles()) >= WHOLE
                && (isSameStart(first, second) || first.isTitledLike(second))
                && !isUpdate(first, second);
    }

    private boolean isSameStart(Story first, Story second) {
        return contained(first.head(), second.shingles()) >= HEAD && contained(second.head(), first.shingles()) >= HEAD;
    }

    private boolean isUpdate(Story first, Story second) {
        int most = first.length() >= second.length() * GROWN || second.length() >= first.length() * GROWN ? 1 : 2;
        return Update.changedNumbers(first.article(), second.article(), most) >= most;
    }

    /** How much of the shorter of two articles is in the longer, 0 to 1. */
    double containment(int a, int b) {
        return contained(stories.get(a).shingles(), stories.get(b).shingles());
    }

    private double contained(int[] a, int[] b) {
        return a.length <= b.length ? share(a, b) : share(b, a);
    }

    /** The share of {@code part} that is in {@code whole}, by weight. */
    private double share(int[] part, int[] whole) {
        double common = 0;
        double total = 0;
        int j = 0;
        for (int shingle : part) {
            while (j < whole.length && whole[j] < shingle) {
                j++;
            }
            double weight = weight(shingle);
            total += weight;
            common += j < whole.length && whole[j] == shingle ? weight : 0;
        }
        return total == 0 ? 0 : common / total;
    }

    private double weight(int shingle) {
        int at = Arrays.binarySearch(common, shingle);
        return at < 0 ? 1 : (double) COMMON / counts[at];
    }
}
