package dossier.dedupe;

import java.util.Arrays;

/** Sorts numbers by their bits, in time linear in how many they are; those alike keep their order. */
final class Radix {
    private static final int DIGIT = 12;
    private static final int VALUES = 1 << DIGIT;
    /** A few are sorted sooner by comparing them. */
    private static final int FEW = 4096;

    private Radix() {}

    /**
     * Numbers sorted so that those of one upper half stand together, in the order of their lower half; the array given is
     * of no use any more.
     *
     * @param low how many bits of the lower half they are sorted by: none where they have its order
     * @param high the bits of the upper half end here; those above are the same in all
     */
    static long[] sort(long[] numbers, int low, int high) {
        if (numbers.length < FEW) {
            Arrays.sort(numbers);
            return numbers;
        }
        long[] spare = new long[numbers.length];
        long[] byLow = sort(numbers, spare, 0, low);
        return sort(byLow, byLow == spare ? numbers : spare, Integer.SIZE, high);
    }

    private static long[] sort(long[] numbers, long[] spare, int low, int high) {
        long[] from = numbers;
        long[] to = spare;
        for (int shift = low; shift < high; shift += DIGIT) {
            int mask = (1 << Math.min(DIGIT, high - shift)) - 1;
            int[] ends = ends(from, shift, mask);
            for (int i = from.length - 1; i >= 0; i--) {
                to[--ends[(int) (from[i] >>> shift) & mask]] = from[i];
            }
            long[] sorted = to;
            to = from;
            from = sorted;
        }
        return from;
    }

    /** How many numbers have each value of a digit or a smaller one. */
    private static int[] ends(long[] numbers, int shift, int mask) {
        int[] ends = new int[VALUES];
        for (long number : numbers) {
            ends[(int) (number >>> shift) & mask]++;
        }
        for (int value = 1; value < VALUES; value++) {
            ends[value] += ends[value - 1];
        }
        return ends;
    }
}
