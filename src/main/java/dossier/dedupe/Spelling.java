package dossier.dedupe;

import dossier.text.Closest;
import java.util.List;
import java.util.Set;

/** Compares single folded words. */
final class Spelling {
    private static final Set<String> NEGATING = Set.of("un", "in", "im", "ir", "il", "dis", "non", "non-");

    private Spelling() {}

    /** Whether two names are spellings of one: one is a part of the other, or one letter in four differs. */
    static boolean isVariant(String a, String b) {
        String shorter = a.length() <= b.length() ? a : b;
        String longer = a.length() <= b.length() ? b : a;
        if (shorter.length() < 3) {
            return shorter.equals(longer);
        }
        return longer.contains(shorter) || Closest.distance(shorter, longer) * 4 <= longer.length();
    }

    /** Whether the one name in {@code shortened} is made of the initials of {@code words}: "un", "u.s.". */
    static boolean isShortForm(List<String> shortened, List<String> words) {
        StringBuilder initials = new StringBuilder();
        words.forEach(word -> initials.append(word.charAt(0)));
        return words.size() > 1
                && shortened.size() == 1
                && shortened.get(0).replace(".", "").contentEquals(initials);
    }

    /** Whether one word is the other with a negating prefix: "agreed", "disagreed". */
    static boolean isContrary(String a, String b) {
        return isNegated(a, b) || isNegated(b, a);
    }

    private static boolean isNegated(String word, String negated) {
        return word.length() > 3
                && negated.endsWith(word)
                && NEGATING.contains(negated.substring(0, negated.length() - word.length()));
    }
}
