package dossier.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds, for a name that nothing has, the names that it was probably meant to be. */
public final class Closest {
    private Closest() {}

    /**
     * The names that are written most like {@code name}, the closest first: those that hold its words, and those in which
     * at most one letter in three differs, be their words in the same order or in another.
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

    /** Damerau's distance: how many letters must be put in, taken out, changed or exchanged to make one of the other. */
    public static int distance(String a, String b) {
        int[][] rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : distance(a, b, i, j, rows);
            }
        }
        return rows[a.length()][b.length()];
    }

    private static int distance(String a, String b, int i, int j, int[][] rows) {
        int changed = rows[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(changed, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        boolean exchanged = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return exchanged ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }

    /** The words in order of the alphabet, so that a family name may stand first or last. */
    private static String inOrder(String name) {
        return Stream.of(name.split("[ -]+", -1)).sorted().collect(Collectors.joining(" "));
    }

    private static int distanceOfNames(String wanted, String name) {
        boolean holds =
                (wanted.length() >= 3 && name.contains(wanted)) || (name.length() >= 3 && wanted.contains(name));
        return holds ? 0 : Math.min(distance(wanted, name), 1 + distance(inOrder(wanted), inOrder(name)));
    }
}
