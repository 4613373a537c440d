package dossier.dedupe;

import java.util.Arrays;

/**
 * Which items share shingles, found by sorting all (shingle, item) pairs: linear in the number of shingles, because a
 * shingle that many items have links each only to the first of them and to the few after it.
 */
final class Neighbours {
    /** Up to so many items, a shingle links all that have it with one another. */
    private static final int ALL = 12;

    /** In a longer run each item is linked to so many after it. */
    private static final int WINDOW = 4;

    private static final int[] NONE = {};

    private final int[][] shingles;
    private final int most;
    private final double least;
    private final int[][] lists;

    private Neighbours(int[][] shingles, int most, double least) {
        this.shingles = shingles;
        this.most = most;
        this.least = least;
        this.lists = new int[shingles.length][];
        Arrays.fill(lists, NONE);
    }

    /**
     * Pairs of items that share shingles.
     *
     * @param shingles of each item, sorted, each once
     * @param least the share of the shingles of the smaller item that both must have
     * @return for each item, the earlier items that share shingles with it, most shared first, at most {@code most}
     */
    static int[][] earlier(int[][] shingles, int most, double least) {
        Neighbours neighbours = new Neighbours(shingles, most, least);
        long[][] pairs = Buckets.of(shingles).read(0, Links::of).toArray(long[][]::new);
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(shingles.length);
        return Buckets.of(pairs, bits).read(bits, neighbours::list).reduce(neighbours.lists, (a, b) -> a);
    }

    /** Pairs of a later item above and an earlier one below, one for each shingle that links them. */
    private static final class Links {
        private long[] pairs = new long[1024];
        private int size;

        /** The links among sorted pairs of a shingle above and an item below. */
        static long[] of(long[] entries) {
            Links links = new Links();
            for (int from = 0; from < entries.length; ) {
                int to = from + 1;
                while (to < entries.length && entries[to] >>> 32 == entries[from] >>> 32) {
                    to++;
                }
                links.link(entries, from, to);
                from = to;
            }
            return Arrays.copyOf(links.pairs, links.size);
        }

        private void link(long[] entries, int from, int to) {
            boolean all = to - from <= ALL;
            for (int i = from; i < to; i++) {
                int last = all ? to : Math.min(to, i + 1 + WINDOW);
                for (int j = i + 1; j < last; j++) {
                    add((int) entries[i], (int) entries[j]);
                }
                if (!all && i > from + WINDOW) {
                    add((int) entries[from], (int) entries[i]);
                }
            }
        }

        private void add(int earlier, int later) {
            if (size == pairs.length) {
                pairs = Arrays.copyOf(pairs, size * 2);
            }
            pairs[size++] = ((long) later << 32) | earlier;
        }
    }

    /** Lists the neighbours of those later items that sorted pairs begin with. */
    private int[][] list(long[] pairs) {
        for (int from = 0; from < pairs.length; ) {
            int to = from;
            while (to < pairs.length && pairs[to] >>> 32 == pairs[from] >>> 32) {
                to++;
            }
            lists[(int) (pairs[from] >>> 32)] = mostShared(pairs, from, to);
            from = to;
        }
        return lists;
    }

    /** The distinct earlier items of one later item, by how often they stand in the run, then in order. */
    private int[] mostShared(long[] pairs, int from, int to) {
        long[] counted = new long[to - from];
        int size = shingles[(int) (pairs[from] >>> 32)].length;
        int distinct = 0;
        for (int i = from; i < to; ) {
            int j = i;
            while (j < to && pairs[j] == pairs[i]) {
                j++;
            }
            if (j - i >= least * Math.min(size, shingles[(int) pairs[i]].length)) {
                counted[distinct++] = ((long) (Integer.MAX_VALUE - (j - i)) << 32) | (int) pairs[i];
            }
            i = j;
        }
        Arrays.sort(counted, 0, distinct);
        int[] list = new int[Math.min(most, distinct)];
        for (int i = 0; i < list.length; i++) {
            list[i] = (int) counted[i];
        }
        return list;
    }
}
