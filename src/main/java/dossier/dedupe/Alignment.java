package dossier.dedupe;

import dossier.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Two word sequences laid side by side along their longest common subsequence.
 *
 * @param share twice the common words over the words of both, 0 to 1
 * @param changes the stretches, in words, between the common ones where both have something
 */
record Alignment(double share, List<Change> changes) {
    /** Words of the one that stand where the other has other words. */
    record Change(Span left, Span right) {}

    Alignment {
        changes = List.copyOf(changes);
    }

    static Alignment of(int[] left, int[] right) {
        int n = left.length;
        int m = right.length;
        int[][] lengths = lengths(left, right, n, m);
        List<Change> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        int fromI = 0;
        int fromJ = 0;
        while (i < n && j < m) {
            if (left[i] == right[j]) {
                note(changes, fromI, i, fromJ, j);
                i++;
                j++;
                fromI = i;
                fromJ = j;
            } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        note(changes, fromI, n, fromJ, m);
        return new Alignment(n + m == 0 ? 0 : 2.0 * lengths[0][0] / (n + m), changes);
    }

    private static void note(List<Change> changes, int fromI, int i, int fromJ, int j) {
        if (fromI < i && fromJ < j) {
            changes.add(new Change(new Span(fromI, i), new Span(fromJ, j)));
        }
    }

    /** The length of the longest common subsequence of the two from each pair of places on. */
    private static int[][] lengths(int[] left, int[] right, int n, int m) {
        int[][] lengths = new int[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                lengths[i][j] = left[i] == right[j]
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }
}
