package dossier.knowledge;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Words that are only a man's or only a woman's, by the "m" and "f" that end their class in a list. */
public final class WordGenders {
    private static final Pattern GENDER = Pattern.compile("\\|?\\b[mf]$");

    private final Map<String, String> genders = new HashMap<>();

    /** Takes the genders of a list's words. */
    public void learn(Map<String, String> words) {
        words.forEach((word, classes) -> {
            String sort = without(classes);
            if (!classes.equals(sort)) {
                genders.put(word, classes.substring(classes.length() - 1));
            }
        });
    }

    /** The class of each word; whose it is, a man's or a woman's, is left out. */
    public static Map<String, String> leftOut(Map<String, String> words) {
        Map<String, String> sorts = new HashMap<>();
        words.forEach((word, classes) -> sorts.put(word, without(classes)));
        return sorts;
    }

    private static String without(String classes) {
        return classes.isEmpty() ? "" : GENDER.matcher(classes).replaceAll("");
    }

    /** "m" or "f" for a folded word that only one of the two bears, "" for any other. */
    public String of(String fold) {
        return genders.getOrDefault(fold, "");
    }

    /** Whether the one folded word can only be a man's and the other only a woman's: "mrs" and "bill". */
    public boolean areTwo(String one, String other) {
        String gender = of(one);
        String another = of(other);
        return !gender.isEmpty() && !another.isEmpty() && !gender.equals(another);
    }
}
