package dossier.dedupe;

import dossier.model.PassageId;
import dossier.model.PassageKind;
import dossier.model.Repeat;
import dossier.model.SourceId;
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

    /** The half of a wording's key that the identical are sorted by; the other half tells which passage it is. */
    private static final long KEY = 0xFFFFFFFFL << Integer.SIZE;

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
        long[] byKey = new long[sayings.size()];
        int size = 0;
        for (int i = 0; i < byKey.length; i++) {
            Wording wording = sayings.get(i).wording();
            if (wording.length() >= LONG) {
                byKey[size++] = (wording.key() & KEY) | i;
            }
        }
        byKey = Radix.sort(Arrays.copyOf(byKey, size), 0, Long.SIZE);
        for (int from = 0; from < size; ) {
            int to = from + 1;
            while (to < size && (byKey[to] & KEY) == (byKey[from] & KEY)) {
                to++;
            }
            if (to - from > 1) {
                joinIdentical(byKey, from, to);
            }
            from = to;
        }
    }

    /** Joins those of a run, which most likely have the same words, each to the first that it repeats. */
    private void joinIdentical(long[] byKey, int from, int to) {
        int[] firsts = new int[to - from];
        int size = 0;
        for (int at = from; at < to; at++) {
            int i = (int) byKey[at];
            int first = first(firsts, size, sayings.get(i));
            if (first < 0) {
                firsts[size++] = i;
            } else {
                original[i] = first;
            }
        }
    }

    private int first(int[] candidates, int size, Saying saying) {
        for (int c = 0; c < size; c++) {
            Saying other = sayings.get(candidates[c]);
            if (other.wording().sameWords(saying.wording()) && other.isOfSameDays(saying)) {
                return candidates[c];
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
