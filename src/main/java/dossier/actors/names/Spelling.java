package dossier.actors.names;

/** Tells spellings of one given name from another name: "Sergei" and "Sergey", but not "Daniel" and "Daniela". */
final class Spelling {
    private static final int FEWEST_CONSONANTS = 3;
    private static final int MOST_CHANGES = 2;

    private Spelling() {}

    /** Whether two folded names have the same consonants, end alike, and differ in two letters at most. */
    static boolean isAlike(String one, String other) {
        String consonants = consonants(one);
        return consonants.length() >= FEWEST_CONSONANTS
                && consonants.equals(consonants(other))
                && isOpen(one) == isOpen(other)
                && distance(one, other) <= MOST_CHANGES;
    }

    /** The letters but vowels, double ones once. */
    private static String consonants(String name) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean vowel = "aeiouyj".indexOf(c) >= 0;
            boolean again = out.length() > 0 && out.charAt(out.length() - 1) == c;
            if (!vowel && !again) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isOpen(String name) {
        return name.endsWith("a") || name.endsWith("e");
    }

    /** The number of letters to put in, take out or exchange (Levenshtein 1966). */
    private static int distance(String a, String b) {
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
}
