package dossier.dedupe;

import java.util.Arrays;

/**
 * Which items share shingles, found by sorting all (shingle, item) pairs: linear in the number of shingles, because a shingle that many items have links each only to the first of them and to the few after it.
 */
final class Neighbours {
    /** Up to so many items, a shingle links all that have it with one another. */
    private static final int ALL = 12;

    /** In a longer run each item is linked to so many after it. */
    private static final int WINDOW = 4;

    private long[] pairs = new long[1024];
    private int size;

    private Neighbours() {}

    /**
     * Pairs of items that share shingles.
     *
     * @param shingles of each item, sorted, each once
     * @param least the share of the shingles of the smaller item that both must have
     * @return for each item, the earlier items that share shingles with it, most shared first, at most {@code most}
     */
    static int[][] earlier(int[][] shingles, int most, double least) {
        Neighbours join = new Neighbours();
        long[] entries = entries(shingles);
        for (int from = 0; from < entries.length; ) {
            int to = from + 1;
            while (to < entries.length && entries[to] >>> 32 == entries[from] >>> 32) {
                to++;
            }
            join.link(entries, from, to);
            from = to;
        }
        join.pairs = Radix.sortPairs(join.pairs, join.size, shingles.length);
        return join.lists(shingles, most, least);
    }

    private static long[] entries(int[][] shingles) {
        int total = Arrays.stream(shingles).mapToInt(s -> s.length).sum();
        long[] entries = new long[total];
        int at = 0;
        for (int item = 0; item < shingles.length; item++) {
            for (int shingle : shingles[item]) {
                entries[at++] = ((long) shingle << 32) | item;
            }
        }
        return Radix.sort(entries, total, Integer.SIZE, Long.SIZE, new long[total]);
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

    private int[][] lists(int[][] shingles, int most, double least) {
        int[][] lists = new int[shingles.length][];
        Arrays.fill(lists, new int[0]);
        for (int from = 0; from < size; ) {
            int to = from;
            while (to < size && pairs[to] >>> 32 == pairs[from] >>> 32) {
                to++;
            }
            lists[(int) (pairs[from] >>> 32)] = mostShared(shingles, from, to, most, least);
            from = to;
        }
        return lists;
    }

    /** The distinct earlier items of one later item, by how often they stand in the run, then in order. */
    private int[] mostShared(int[][] shingles, int from, int to, int most, double least) {
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
