package dossier.dedupe;

import dossier.model.Article;
import dossier.model.Copy;
import dossier.model.SourceId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the articles that are copies of another: the same story under another headline, cut, or with another tail.
 * Articles join the story of the copies that they resemble: its origin, or at least half of its copies.
 */
final class Copies {
    /** With how many articles that share most shingles one is compared. */
    private static final int COMPARED = 64;

    /** Of the shingles only one in so many serves to find which articles to compare. */
    private static final int SAMPLE = 4;

    /** Of the shorter one's sample so many must be found in common to compare two; copies have most. */
    private static final double SHARED = 0.25;

    /** The origin first: the earliest, then the longest, then by id. */
    private static final Comparator<Story> ORIGIN_FIRST = Comparator.<Story, Article>comparing(
                    Story::article, (a, b) -> {
                        return Objects.compare(
                                a.metadata().published(),
                                b.metadata().published(),
                                Comparator.nullsLast(Comparator.naturalOrder()));
                    })
            .thenComparing(Story::length, Comparator.reverseOrder())
            .thenComparing(story -> story.article().id());

    private final List<Story> stories;
    private final Sameness sameness;
    private final List<List<Integer>> members = new ArrayList<>();
    private final int[] origin;

    private Copies(List<Story> stories) {
        this.stories = stories;
        this.sameness = new Sameness(stories);
        this.origin = new int[stories.size()];
        Arrays.setAll(origin, i -> i);
        stories.forEach(story -> members.add(new ArrayList<>(1)));
    }

    /** The copies among articles, by their id. */
    static Map<SourceId, Copy> among(List<List<Saying>> articles) {
        List<Story> stories = articles.parallelStream()
                .filter(sayings -> !sayings.isEmpty())
                .map(sayings -> Story.of(sayings.get(0).article(), sayings))
                .filter(story -> story.length() > 0)
                .sorted(ORIGIN_FIRST)
                .toList();
        Copies copies = new Copies(stories);
        copies.join();
        return copies.result();
    }

    private void join() {
        int[][] sampled = new int[stories.size()][];
        Arrays.setAll(sampled, i -> stories.get(i).sample(SAMPLE));
        int[][] neighbours = Neighbours.earlier(sampled, COMPARED, SHARED);
        for (int i = 0; i < neighbours.length; i++) {
            Integer best = best(i, neighbours[i]);
            if (best != null) {
                origin[i] = best;
            }
            members.get(origin[i]).add(i);
        }
    }

    /** The origin of the story that article {@code i} belongs to, null when it tells a new one. */
    private @Nullable Integer best(int i, int[] neighbours) {
        Map<Integer, Integer> alike = new HashMap<>();
        Integer best = null;
        for (int neighbour : neighbours) {
            if (sameness.areCopies(neighbour, i)) {
                alike.merge(origin[neighbour], 1, Integer::sum);
                if (neighbour == origin[neighbour] && (best == null || neighbour < best)) {
                    best = neighbour;
                }
            }
        }
        if (best != null) {
            return best;
        }
        return alike.entrySet().stream()
                .filter(entry ->
                        entry.getValue() * 2 >= members.get(entry.getKey()).size())
                .map(Map.Entry::getKey)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private Map<SourceId, Copy> result() {
        Map<SourceId, Copy> copies = new LinkedHashMap<>();
        for (int i = 0; i < origin.length; i++) {
            if (origin[i] != i) {
                SourceId id = stories.get(i).article().id();
                copies.put(id, new Copy(id, stories.get(origin[i]).article().id(), sameness.containment(origin[i], i)));
            }
        }
        return copies;
    }
}
