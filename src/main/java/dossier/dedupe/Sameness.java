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
        int[] all = all(stories);
        Arrays.parallelSort(all);
        int[] found = new int[all.length / COMMON];
        int[] often = new int[all.length / COMMON];
        int size = 0;
        for (int from = 0; from < all.length; ) {
            int to = from;
            while (to < all.length && all[to] == all[from]) {
                to++;
            }
            if (to - from > COMMON) {
                found[size] = all[from];
                often[size++] = to - from;
            }
            from = to;
        }
        this.common = Arrays.copyOf(found, size);
        this.counts = Arrays.copyOf(often, size);
    }

    private static int[] all(List<Story> stories) {
        int[] all = new int[stories.stream().mapToInt(s -> s.shingles().length).sum()];
        int size = 0;
        for (Story story : stories) {
            System.arraycopy(story.shingles(), 0, all, size, story.shingles().length);
            size += story.shingles().length;
        }
        return all;
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
