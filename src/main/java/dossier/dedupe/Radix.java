package dossier.dedupe;

import java.util.Arrays;

/** Sorts numbers by some of their bits, in time linear in how many they are; those alike keep their order. */
final class Radix {
    private static final int DIGIT = 11;
    private static final int VALUES = 1 << DIGIT;
    /** A few are sorted sooner by comparing them. */
    private static final int FEW = 4096;

    private Radix() {}

    /**
     * The first {@code size} numbers in the order of their bits from {@code low} to {@code high}, exclusive; it is one of
     * the two arrays, the other of which holds nothing of use any more.
     */
    static long[] sort(long[] numbers, int size, int low, int high, long[] spare) {
        long[] from = numbers;
        long[] to = spare;
        for (int shift = low; shift < high; shift += DIGIT) {
            int mask = (1 << Math.min(DIGIT, high - shift)) - 1;
            int[] ends = ends(from, size, shift, mask);
            for (int i = size - 1; i >= 0; i--) {
                to[--ends[(int) (from[i] >>> shift) & mask]] = from[i];
            }
            long[] sorted = to;
            to = from;
            from = sorted;
        }
        return from;
    }

    /** How many numbers have each value of a digit or a smaller one. */
    private static int[] ends(long[] numbers, int size, int shift, int mask) {
        int[] ends = new int[VALUES];
        for (int i = 0; i < size; i++) {
            ends[(int) (numbers[i] >>> shift) & mask]++;
        }
        for (int value = 1; value < VALUES; value++) {
            ends[value] += ends[value - 1];
        }
        return ends;
    }

    /** Pairs of a 32-bit number above and an item below sorted by both, where the numbers are below {@code bound}. */
    static long[] sortPairs(long[] pairs, int size, int bound) {
        if (size < FEW) {
            Arrays.sort(pairs, 0, size);
            return pairs;
        }
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(bound);
        long[] spare = new long[size];
        long[] byItem = sort(pairs, size, 0, bits, spare);
        return sort(byItem, size, Integer.SIZE, Integer.SIZE + bits, byItem == spare ? pairs : spare);
    }
}
