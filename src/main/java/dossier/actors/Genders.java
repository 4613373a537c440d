package dossier.actors;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Words that are only a man's or only a woman's, by the "m" and "f" that end their class in a list. */
final class Genders {
    private static final Pattern GENDER = Pattern.compile("\\|?\\b[mf]$");

    private final Map<String, String> genders = new HashMap<>();

    /** Takes the genders of a list's words. */
    void learn(Map<String, String> words) {
        words.forEach((word, classes) -> {
            if (!classes.isEmpty() && !classes.equals(without(classes))) {
                genders.put(word, classes.substring(classes.length() - 1));
            }
        });
    }

    /** The class of each word; whose it is, a man's or a woman's, is left out. */
    static Map<String, String> leftOut(Map<String, String> words) {
        Map<String, String> sorts = new HashMap<>();
        words.forEach((word, classes) -> sorts.put(word, classes.isEmpty() ? "" : without(classes)));
        return sorts;
    }

    private static String without(String classes) {
        return GENDER.matcher(classes).replaceAll("");
    }

    /** Whether the one word can only be a man's and the other only a woman's: "Mrs" and "Bill". */
    boolean areTwo(Token one, Token other) {
        String gender = genders.get(one.fold());
        String another = genders.get(other.fold());
        return gender != null && another != null && !gender.equals(another);
    }
}
