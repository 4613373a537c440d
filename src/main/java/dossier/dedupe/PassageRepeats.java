package dossier.dedupe;

import dossier.model.PassageId;
import dossier.model.PassageKind;
import dossier.model.Repeat;
import dossier.model.SourceId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the passages that repeat an earlier one. Each passage is compared with those that already stand for others,
 * never with a mere repeat, so that no chain of small changes joins passages that differ.
 */
final class PassageRepeats {
    /** Fewer words than this may be anybody's: "He did not elaborate." */
    private static final int LONG = 6;

    /** With how many passages that share most shingles one is compared. */
    private static final int COMPARED = 24;

    /** Of the shorter one's shingles so many must be found in common to compare two; variants have a third and more. */
    private static final double SHARED = 0.15;

    private final List<Saying> sayings;
    private final Likeness likeness;
    private final int[] original;

    private PassageRepeats(List<Saying> sayings) {
        this.sayings = sayings;
        this.likeness = new Likeness(sayings);
        this.original = new int[sayings.size()];
        Arrays.setAll(original, i -> i);
    }

    /** The repeats among the passages of articles, the first of which stand for the later. */
    static Map<PassageId, Repeat> among(List<List<Saying>> articles) {
        List<Saying> sayings = articles.stream()
                .flatMap(List::stream)
                .filter(saying -> saying.passage().isSaid() && saying.wording().length() > 0)
                .toList();
        PassageRepeats repeats = new PassageRepeats(sayings);
        repeats.joinIdentical();
        repeats.joinVariants();
        repeats.joinTitles();
        repeats.joinShort(-1);
        repeats.joinShort(1);
        return repeats.result();
    }

    private void joinIdentical() {
        Map<Long, List<Integer>> firsts = new HashMap<>();
        for (int i = 0; i < sayings.size(); i++) {
            Saying saying = sayings.get(i);
            if (saying.wording().length() >= LONG) {
                List<Integer> same = firsts.computeIfAbsent(saying.wording().key(), key -> new ArrayList<>(1));
                int first = first(same, saying);
                if (first < 0) {
                    same.add(i);
                } else {
                    original[i] = first;
                }
            }
        }
    }

    private int first(List<Integer> candidates, Saying saying) {
        for (int candidate : candidates) {
            Saying other = sayings.get(candidate);
            if (other.wording().sameWords(saying.wording()) && other.isOfSameDays(saying)) {
                return candidate;
            }
        }
        return -1;
    }

    private void joinVariants() {
        int[][] shingles = new int[sayings.size()][];
        for (int i = 0; i < shingles.length; i++) {
            Wording wording = sayings.get(i).wording();
            shingles[i] = original[i] == i && wording.length() >= LONG ? wording.shingles() : new int[0];
        }
        int[][] neighbours = Neighbours.earlier(shingles, COMPARED, SHARED);
        for (int i = 0; i < neighbours.length; i++) {
            int best = -1;
            double most = 0;
            for (int neighbour : neighbours[i]) {
                int candidate = original[neighbour];
                double likely = candidate == best ? 0 : likeness.of(candidate, i);
                if (likely > most || (likely == most && likely > 0 && candidate < best)) {
                    best = candidate;
                    most = likely;
                }
            }
            if (best >= 0) {
                original[i] = best;
            }
        }
        for (int i = 0; i < original.length; i++) {
            original[i] = original[original[i]];
        }
    }

    /** A title given again in its article, however short. */
    private void joinTitles() {
        Map<Long, Integer> titles = new HashMap<>();
        @Nullable SourceId article = null;
        for (int i = 0; i < sayings.size(); i++) {
            Saying saying = sayings.get(i);
            if (!saying.article().id().equals(article)) {
                titles.clear();
                article = saying.article().id();
            }
            boolean isTitle = saying.passage().kind() == PassageKind.TITLE;
            Integer title =
                    titles.isEmpty() ? null : titles.get(saying.wording().key());
            if (title != null) {
                join(title, i);
            } else if (isTitle) {
                titles.put(saying.wording().key(), i);
            }
        }
    }

    /**
     * A short passage repeats one of the same words if what stands {@code side} of it repeats, or is repeated by, what
     * stands on that side of the other.
     */
    private void joinShort(int side) {
        Map<String, Integer> firsts = new HashMap<>();
        int from = side < 0 ? 0 : sayings.size() - 1;
        for (int i = from; i >= 0 && i < sayings.size(); i -= side) {
            int beside = i + side;
            if (sayings.get(i).wording().length() < LONG
                    && beside >= 0
                    && beside < sayings.size()
                    && sayings.get(beside)
                            .article()
                            .id()
                            .equals(sayings.get(i).article().id())) {
                String key = sayings.get(i).wording().key() + " " + original(beside);
                Integer other = firsts.putIfAbsent(key, i);
                if (other != null) {
                    join(other, i);
                }
            }
        }
    }

    private void join(int a, int b) {
        int first = original(a);
        int second = original(b);
        original[Math.max(first, second)] = Math.min(first, second);
    }

    private int original(int i) {
        int at = i;
        while (original[at] != at) {
            at = original[at];
        }
        return at;
    }

    private Map<PassageId, Repeat> result() {
        Map<PassageId, Repeat> repeats = new LinkedHashMap<>();
        for (int i = 0; i < sayings.size(); i++) {
            int first = original(i);
            if (first != i) {
                Saying saying = sayings.get(i);
                Saying original = sayings.get(first);
                boolean identical = saying.wording().sameWords(original.wording());
                PassageId id = saying.passage().id();
                repeats.put(id, new Repeat(id, original.passage().id(), identical));
            }
        }
        return repeats;
    }
}
