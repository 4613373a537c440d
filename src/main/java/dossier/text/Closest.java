package dossier.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds, for a name that nothing has, the names that it was probably meant to be. */
public final class Closest {
    private Closest() {}

    /**
     * The names that are written most like {@code name}, the closest first: those that hold its words, and those in which
     * at most one letter in three differs.
     *
     * @param most how many at most
     */
    public static List<String> to(String name, Collection<String> names, int most) {
        record Near(String name, int distance) {}
        String wanted = Folding.fold(name);
        return names.stream()
                .distinct()
                .map(other -> new Near(other, distanceOfNames(wanted, Folding.fold(other))))
                .filter(near ->
                        near.distance() <= Math.max(wanted.length(), near.name().length()) / 3)
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .limit(most)
                .map(Near::name)
                .toList();
    }

    /** Levenshtein's distance: how many letters must be put in, taken out or changed to make one of the other. */
    public static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }

    private static int distanceOfNames(String wanted, String name) {
        boolean holds = wanted.length() >= 3 && (name.contains(wanted) || wanted.contains(name) && name.length() >= 3);
        return holds ? 0 : distance(wanted, name);
    }
}
