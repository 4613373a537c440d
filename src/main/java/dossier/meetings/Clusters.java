package dossier.meetings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Average-link clustering: the two groups that are most alike on average are joined, as long as they are alike enough
 * and no member of the one excludes a member of the other. Joining pairs alone would chain strangers together.
 */
final class Clusters {
    private Clusters() {}

    /** How alike two items are by their indexes; negative infinity excludes that they are ever joined. */
    interface Score {
        double of(int a, int b);
    }

    /** The groups, each in ascending order, in the order of their first members. */
    static List<List<Integer>> of(int size, double enough, Score score) {
        double[][] sums = new double[size][size];
        List<List<Integer>> groups = new ArrayList<>();
        PriorityQueue<Link> links = new PriorityQueue<>();
        for (int i = 0; i < size; i++) {
            groups.add(new ArrayList<>(List.of(i)));
            for (int j = 0; j < i; j++) {
                sums[i][j] = sums[j][i] = score.of(j, i);
                offer(links, sums[i][j], j, i, enough, groups);
            }
        }
        while (!links.isEmpty()) {
            Link link = links.remove();
            if (link.isStale(groups)) {
                continue;
            }
            groups.get(link.a()).addAll(groups.get(link.b()));
            groups.get(link.b()).clear();
            for (int k = 0; k < size; k++) {
                if (k != link.a() && !groups.get(k).isEmpty()) {
                    sums[link.a()][k] = sums[k][link.a()] = sums[link.a()][k] + sums[link.b()][k];
                    int pairs = groups.get(link.a()).size() * groups.get(k).size();
                    offer(
                            links,
                            sums[link.a()][k] / pairs,
                            Math.min(link.a(), k),
                            Math.max(link.a(), k),
                            enough,
                            groups);
                }
            }
        }
        return groups.stream()
                .filter(group -> !group.isEmpty())
                .map(group -> group.stream().sorted().toList())
                .sorted(Comparator.comparing(group -> group.get(0)))
                .toList();
    }

    private static void offer(
            PriorityQueue<Link> links, double mean, int a, int b, double enough, List<List<Integer>> groups) {
        if (mean >= enough) {
            links.add(new Link(mean, a, b, groups.get(a).size(), groups.get(b).size()));
        }
    }

    private record Link(double mean, int a, int b, int sizeA, int sizeB) implements Comparable<Link> {
        boolean isStale(List<List<Integer>> groups) {
            return groups.get(a).size() != sizeA || groups.get(b).size() != sizeB;
        }

        @Override
        public int compareTo(Link other) {
            return Comparator.comparingDouble((Link link) -> -link.mean)
                    .thenComparingInt(Link::a)
                    .thenComparingInt(Link::b)
                    .compare(this, other);
        }
    }
}
