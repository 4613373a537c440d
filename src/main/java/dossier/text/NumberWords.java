package dossier.text;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The English words for small numbers: "one" to "twenty", and the tens to "ninety". */
public final class NumberWords {
    private static final String[] ONES =
            ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                            + " seventeen eighteen nineteen")
                    .split(" ");
    private static final String[] TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    private static final Map<String, Integer> VALUES = values();

    private NumberWords() {}

    /**
     * Gives the number that a word spells, or null when it spells none.
     *
     * @param word folded; "a" and "twenty-one" are none
     */
    public static @Nullable Integer value(String word) {
        return VALUES.get(word);
    }

    /** The words that spell one. */
    public static Set<String> all() {
        return VALUES.keySet();
    }

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new HashMap<>();
        for (int i = 0; i < ONES.length; i++) {
            values.put(ONES[i], i + 1);
        }
        for (int i = 0; i < TENS.length; i++) {
            values.put(TENS[i], 10 * (i + 2));
        }
        return Collections.unmodifiableMap(values);
    }
}
