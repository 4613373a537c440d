package dossier.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Neighbours")
class NeighboursTest {
    private static final int MOST = 5;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 50, 4_000, 40_000})
    @DisplayName("are the earlier items that share most shingles, in a corpus of any size")
    void earlier_items_by_what_they_share(int items) {
        Random random = new Random(items);
        int[][] shingles = new int[items][];
        for (int i = 0; i < items; i++) {
            shingles[i] = IntStream.generate(() -> scattered(random.nextInt(items * 5)))
                    .limit(4 + random.nextInt(12))
                    .sorted()
                    .distinct()
                    .toArray();
        }
        int[][] found = Neighbours.earlier(shingles, MOST, 0);
        assertThat(found).isDeepEqualTo(compared(shingles));
    }

    /** Negative numbers too. */
    private static int scattered(int number) {
        return number * 0x9E3779B9;
    }

    /** The same told simply. */
    private static int[][] compared(int[][] shingles) {
        Map<Integer, List<Integer>> having = new HashMap<>();
        for (int i = 0; i < shingles.length; i++) {
            for (int shingle : shingles[i]) {
                having.computeIfAbsent(shingle, s -> new ArrayList<>()).add(i);
            }
        }
        int[][] lists = new int[shingles.length][];
        for (int i = 0; i < shingles.length; i++) {
            int item = i;
            Map<Integer, Integer> shared = new HashMap<>();
            for (int shingle : shingles[i]) {
                having.getOrDefault(shingle, List.of()).stream()
                        .filter(j -> j < item)
                        .forEach(j -> shared.merge(j, 1, Integer::sum));
            }
            lists[i] = shared.entrySet().stream()
                    .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(MOST)
                    .mapToInt(Map.Entry::getKey)
                    .toArray();
        }
        return lists;
    }
}
