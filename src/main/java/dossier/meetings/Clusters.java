package dossier.meetings;

import dossier.meetings.Candidates.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Average-link clustering: the two groups that are most alike on average are joined, as long as they are alike enough
 * and no member of the one excludes a member of the other. Joining pairs alone would chain strangers together.
 */
final class Clusters {
    private final double enough;
    private final List<List<Integer>> groups = new ArrayList<>();
    /** By group, the groups that it may be joined with, and the sum of the likenesses of their members. */
    private final List<Map<Integer, Double>> sums = new ArrayList<>();

    private final PriorityQueue<Link> links = new PriorityQueue<>();

    private Clusters(int size, double enough) {
        this.enough = enough;
        for (int i = 0; i < size; i++) {
            groups.add(new ArrayList<>(List.of(i)));
            sums.add(new TreeMap<>());
        }
    }

    /** How alike two items are by their indexes; negative infinity excludes that they are ever joined. */
    interface Score {
        double of(int a, int b);
    }

    /**
     * The groups, each in ascending order, in the order of their first members.
     *
     * @param pairs the items that may be joined; all others exclude one another
     */
    static List<List<Integer>> of(int size, List<Pair> pairs, double enough, Score score) {
        Clusters clusters = new Clusters(size, enough);
        for (Pair pair : pairs) {
            double alike = score.of(pair.a(), pair.b());
            if (alike > Double.NEGATIVE_INFINITY) {
                clusters.link(pair.a(), pair.b(), alike);
            }
        }
        clusters.join();
        return clusters.groups.stream()
                .filter(group -> !group.isEmpty())
                .map(group -> group.stream().sorted().toList())
                .sorted(Comparator.comparing(group -> group.get(0)))
                .toList();
    }

    private void join() {
        while (!links.isEmpty()) {
            Link link = links.remove();
            if (!link.isStale(groups)) {
                join(link.a(), link.b());
            }
        }
    }

    private void join(int a, int b) {
        groups.get(a).addAll(groups.get(b));
        groups.get(b).clear();
        Map<Integer, Double> one = Map.copyOf(sums.get(a));
        Map<Integer, Double> other = Map.copyOf(sums.get(b));
        one.keySet().forEach(k -> sums.get(k).remove(a));
        other.keySet().forEach(k -> sums.get(k).remove(b));
        sums.get(a).clear();
        sums.get(b).clear();
        one.keySet().stream()
                .filter(k -> k != b && other.containsKey(k))
                .sorted()
                .forEach(k ->
                        link(Math.min(a, k), Math.max(a, k), one.getOrDefault(k, 0.0) + other.getOrDefault(k, 0.0)));
    }

    private void link(int a, int b, double sum) {
        sums.get(a).put(b, sum);
        sums.get(b).put(a, sum);
        double mean = sum / (groups.get(a).size() * groups.get(b).size());
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
