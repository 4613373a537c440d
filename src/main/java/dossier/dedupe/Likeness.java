package dossier.dedupe;

import dossier.model.Span;
import dossier.text.Word;
import java.util.ArrayList;
import java.util.List;

/** Judges whether two passages say the same thing in slightly different words. */
final class Likeness {
    /** Share of common 3-word shingles from which two passages may be variants; below, they never were in the trials. */
    private static final double SHINGLES = 0.2;

    /** Share of words that both have in the same order: one word in four may differ. */
    private static final double WORDS = 0.75;

    /** Passages longer than this are not aligned word by word, which takes the square of their length... */
    private static final int LONG = 200;

    /** ... but must share so many of their shingles. */
    private static final double LONG_SHINGLES = 0.6;

    private final List<Saying> sayings;

    /** The hashes of the words that stand somewhere in lower case: a capitalised word that never does is a name. */
    private final Hashes common;

    Likeness(List<Saying> sayings) {
        this.sayings = sayings;
        this.common = new Hashes();
        for (Saying saying : sayings) {
            saying.wording().addLowerCase(common);
        }
    }

    /** How much alike the two are, or 0 when they are not the same passage. */
    double of(int first, int second) {
        Saying a = sayings.get(first);
        Saying b = sayings.get(second);
        if (a.wording().details() != b.wording().details() || !a.isOfSameDays(b)) {
            return 0;
        }
        double shingles = Wording.jaccard(a.wording().shingles(), b.wording().shingles());
        if (Math.max(a.wording().length(), b.wording().length()) > LONG) {
            return shingles >= LONG_SHINGLES ? shingles : 0;
        }
        if (shingles < SHINGLES) {
            return 0;
        }
        Alignment alignment = Alignment.of(a.wording().words(), b.wording().words());
        return alignment.share() >= WORDS && !differ(a, b, alignment) ? alignment.share() : 0;
    }

    /** Whether a changed word changes what is said: another name, or the contrary. */
    private boolean differ(Saying a, Saying b, Alignment alignment) {
        List<Word> left = Wording.tokens(a.passage().text());
        List<Word> right = Wording.tokens(b.passage().text());
        return alignment.changes().stream()
                .anyMatch(change -> isOtherName(names(a, left, change.left()), names(b, right, change.right()))
                        || isContrary(folded(left, change.left()), folded(right, change.right())));
    }

    private List<String> names(Saying saying, List<Word> words, Span range) {
        List<String> names = new ArrayList<>();
        for (int i = range.start(); i < range.end(); i++) {
            if (words.get(i).isCapitalised() && !common.has(saying.wording().word(i))) {
                names.add(words.get(i).folded());
            }
        }
        return names;
    }

    private static List<String> folded(List<Word> words, Span range) {
        return words.subList(range.start(), range.end()).stream()
                .map(Word::folded)
                .toList();
    }

    private static boolean isOtherName(List<String> left, List<String> right) {
        return !left.isEmpty()
                && !right.isEmpty()
                && left.stream().noneMatch(a -> right.stream().anyMatch(b -> Spelling.isVariant(a, b)))
                && !Spelling.isShortForm(left, right)
                && !Spelling.isShortForm(right, left);
    }

    private static boolean isContrary(List<String> left, List<String> right) {
        return left.stream().anyMatch(a -> right.stream().anyMatch(b -> Spelling.isContrary(a, b)));
    }
}
