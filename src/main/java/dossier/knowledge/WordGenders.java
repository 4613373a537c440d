package dossier.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Words that are only a man's or only a woman's, by the "m" and "f" that end their class in a list. */
public final class WordGenders {
    private final List<Map<String, String>> lists = new ArrayList<>();

    /** Takes the genders of a list's words; they overrule those of the lists before. */
    public void learn(Map<String, String> words) {
        lists.add(0, words);
    }

    /** The class of a word without whose it is, a man's or a woman's: "weak" for "weak|m". */
    public static String leftOut(String classes) {
        int at = classes.length() - 1;
        if (at < 0 || (classes.charAt(at) != 'm' && classes.charAt(at) != 'f')) {
            return classes;
        }
        if (at > 0 && Character.isLetterOrDigit(classes.charAt(at - 1))) {
            return classes;
        }
        return classes.substring(0, at > 0 && classes.charAt(at - 1) == '|' ? at - 1 : at);
    }

    /** "m" or "f" for a folded word that only one of the two bears, "" for any other. */
    public String of(String fold) {
        for (Map<String, String> list : lists) {
            String classes = list.getOrDefault(fold, "");
            if (leftOut(classes).length() < classes.length()) {
                return classes.substring(classes.length() - 1);
            }
        }
        return "";
    }

    /** Whether the one folded word can only be a man's and the other only a woman's: "mrs" and "bill". */
    public boolean areTwo(String one, String other) {
        String gender = of(one);
        String another = of(other);
        return !gender.isEmpty() && !another.isEmpty() && !gender.equals(another);
    }
}
