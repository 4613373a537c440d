package dossier.dedupe;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Numbers of 64 bits dealt by their upper half into buckets that fit a processor's cache; each is sorted and read by itself,
 * on all cores. How many buckets there are depends on how many numbers there are, never on the machine.
 */
final class Buckets {
    /** Of this many numbers or more there are two buckets, of twice as many four. */
    private static final int SIZE = 1 << 15;

    /** More of them at once are written to more places than a processor keeps at hand. */
    private static final int MOST_BITS = 8;

    /** Lists are turned to numbers so many at a time. */
    private static final int CHUNK = 1 << 13;

    private final long[] numbers;
    private final int[] ends;

    /** The bits of a number from here on tell its bucket. */
    private final int shift;

    private Buckets(long[] numbers, int[] ends, int shift) {
        this.numbers = numbers;
        this.ends = ends;
        this.shift = shift;
    }

    /** Every hash in some lists, with the number of its list below it. */
    static Buckets of(int[][] lists) {
        long[][] chunks = IntStream.rangeClosed(0, (lists.length - 1) / CHUNK)
                .parallel()
                .mapToObj(chunk -> numbers(lists, chunk * CHUNK, Math.min(lists.length, (chunk + 1) * CHUNK)))
                .toArray(long[][]::new);
        return of(chunks, Integer.SIZE);
    }

    private static long[] numbers(int[][] lists, int from, int to) {
        int total = 0;
        for (int list = from; list < to; list++) {
            total += lists[list].length;
        }
        long[] numbers = new long[total];
        int at = 0;
        for (int list = from; list < to; list++) {
            for (int hash : lists[list]) {
                numbers[at++] = ((long) hash << Integer.SIZE) | list;
            }
        }
        return numbers;
    }

    /**
     * Numbers in the order of the lists.
     *
     * @param bits how many bits of their upper half they use
     */
    static Buckets of(long[][] lists, int bits) {
        int total =
                Math.toIntExact(Stream.of(lists).mapToLong(list -> list.length).sum());
        int used = Math.min(Math.min(MOST_BITS, bits), Integer.SIZE - Integer.numberOfLeadingZeros(total / SIZE));
        int shift = Integer.SIZE + bits - used;
        int[] ends = starts(lists, shift, 1 << used);
        long[] numbers = new long[total];
        for (long[] list : lists) {
            for (long number : list) {
                numbers[ends[bucket(number, shift)]++] = number;
            }
        }
        return new Buckets(numbers, ends, shift);
    }

    private static int[] starts(long[][] lists, int shift, int buckets) {
        int[] starts = new int[buckets + 1];
        for (long[] list : lists) {
            for (long number : list) {
                starts[bucket(number, shift) + 1]++;
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        return Arrays.copyOf(starts, buckets);
    }

    private static int bucket(long number, int shift) {
        return shift == Long.SIZE ? 0 : (int) (number >>> shift);
    }

    /**
     * What is read of each bucket, in their order; numbers of one upper half stand together in it, in the order of their
     * lower half.
     *
     * @param low how many bits of their lower half are still to be sorted: none where they came in its order
     */
    <T> Stream<T> read(int low, Function<long[], T> reader) {
        return IntStream.range(0, ends.length).parallel().mapToObj(bucket -> reader.apply(sorted(bucket, low)));
    }

    private long[] sorted(int bucket, int low) {
        long[] run = Arrays.copyOfRange(numbers, bucket == 0 ? 0 : ends[bucket - 1], ends[bucket]);
        return Radix.sort(run, low, shift);
    }
}
