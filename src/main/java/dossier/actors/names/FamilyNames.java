package dossier.actors.names;

import java.util.Map;

/** Tells how surely a word is a surname: by the list, by what surnames of a people end in, by "Mc" and "O'". */
public final class FamilyNames {
    /** For a word that is hardly anything else. */
    public static final int SURE = 2;

    private static final int SHORTEST_ENDING = 3;
    private static final int LONGEST_ENDING = 7;
    private static final int SHORTEST_STEM = 2;

    private final Map<String, String> listed;

    FamilyNames(Map<String, String> listed) {
        this.listed = listed;
    }

    /** {@link #SURE}, 1 for a word that is something else as well, 0 for one of which nothing is known. */
    int weight(Token token) {
        if (!token.isCapitalised() || !token.isWord()) {
            return 0;
        }
        String sort = listed.get(token.fold());
        if (sort != null) {
            return sort.isEmpty() ? SURE : 1;
        }
        return isMarked(token.text()) || isEnding(token.fold()) ? SURE : 0;
    }

    /** "McExample", "O'Example". */
    private static boolean isMarked(String text) {
        boolean son = text.length() > 4 && text.startsWith("Mc") && Character.isUpperCase(text.charAt(2));
        boolean grandson = text.length() > 4
                && text.charAt(0) == 'O'
                && (text.charAt(1) == '\'' || text.charAt(1) == '\u2019')
                && Character.isUpperCase(text.charAt(2));
        return son || grandson;
    }

    private boolean isEnding(String fold) {
        for (int length = SHORTEST_ENDING; length <= LONGEST_ENDING; length++) {
            int from = fold.length() - length;
            if (from >= SHORTEST_STEM && "ending".equals(listed.get("-" + fold.substring(from)))) {
                return true;
            }
        }
        return false;
    }
}
