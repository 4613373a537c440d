package dossier.dedupe;

import dossier.model.Article;
import dossier.model.Passage;
import dossier.model.Span;
import dossier.text.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells an update from a copy: it says the same sentences with other numbers ("12 killed" where there were 10). A copy may
 * hold one slip of that kind, if it has hardly any words of its own.
 */
final class Update {
    private static final double SHINGLES = 0.2;
    private static final double WORDS = 0.75;

    /** With how many passages of the other article one is compared. */
    private static final int COMPARED = 3;

    /** Passages longer than this, in words, are not compared. */
    private static final int LONG = 200;

    private Update() {}

    /**
     * In how many sentences the two articles give different numbers where they otherwise say the same.
     *
     * @param limit where to stop counting
     */
    static int changedNumbers(Article a, Article b, int limit) {
        List<Passage> passages = new ArrayList<>(a.said());
        int left = passages.size();
        passages.addAll(b.said());
        List<Wording> wordings =
                passages.stream().map(passage -> Wording.of(passage.text())).toList();
        int[][] neighbours =
                Neighbours.earlier(wordings.stream().map(Wording::shingles).toArray(int[][]::new), passages.size(), 0);
        int changed = 0;
        for (int j = left; j < passages.size() && changed < limit; j++) {
            int compared = 0;
            boolean change = false;
            boolean same = false;
            for (int i : neighbours[j]) {
                if (i < left && compared < COMPARED && isNear(wordings.get(i), wordings.get(j))) {
                    compared++;
                    same |= wordings.get(i).details() == wordings.get(j).details();
                    change |= isNumberChanged(passages.get(i), wordings.get(i), passages.get(j), wordings.get(j));
                }
            }
            changed += change && !same ? 1 : 0;
        }
        return changed;
    }

    private static boolean isNear(Wording a, Wording b) {
        return Math.max(a.length(), b.length()) <= LONG
                && Wording.jaccard(a.shingles(), b.shingles()) >= SHINGLES
                && Alignment.of(a.words(), b.words()).share() >= WORDS;
    }

    private static boolean isNumberChanged(Passage left, Wording a, Passage right, Wording b) {
        if (a.details() == b.details()) {
            return false;
        }
        List<Word> leftWords = Wording.tokens(left.text());
        List<Word> rightWords = Wording.tokens(right.text());
        return Alignment.of(a.words(), b.words()).changes().stream().anyMatch(change -> {
            List<String> before = numbers(leftWords, change.left());
            List<String> after = numbers(rightWords, change.right());
            return !before.isEmpty() && before.size() == after.size() && !before.equals(after);
        });
    }

    private static List<String> numbers(List<Word> words, Span range) {
        List<String> folded = words.subList(range.start(), range.end()).stream()
                .map(word -> word.folded())
                .toList();
        return Details.numbers(folded);
    }
}
