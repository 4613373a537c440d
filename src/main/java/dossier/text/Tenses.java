package dossier.text;

import java.util.Set;

/** English verb forms that tell whether something has happened or is to come. */
public final class Tenses {
    private static final Set<String> IRREGULAR_PAST = Set.of(
            "beat",
            "became",
            "began",
            "blew",
            "bore",
            "broke",
            "brought",
            "built",
            "burst",
            "came",
            "cut",
            "did",
            "died",
            "drew",
            "fell",
            "flew",
            "forgave",
            "fought",
            "found",
            "gave",
            "got",
            "grew",
            "had",
            "held",
            "hit",
            "kept",
            "led",
            "left",
            "lost",
            "made",
            "met",
            "paid",
            "put",
            "quit",
            "ran",
            "rose",
            "sang",
            "sank",
            "sat",
            "saw",
            "sent",
            "shook",
            "shot",
            "slew",
            "sold",
            "sought",
            "spent",
            "spread",
            "stole",
            "stood",
            "strode",
            "struck",
            "swept",
            "swore",
            "threw",
            "took",
            "tore",
            "was",
            "went",
            "were",
            "withdrew",
            "won");
    private static final Set<String> FORTHCOMING =
            Set.of("due", "expected", "planned", "plans", "scheduled", "shall", "should", "slated", "will", "would");

    private Tenses() {}

    /** Whether the folded word is the past of an irregular verb of doing or happening: "met", "fell", "took". */
    public static boolean isIrregularPast(String word) {
        return IRREGULAR_PAST.contains(word);
    }

    /** Whether the folded word puts what it speaks of into the future: "will", "scheduled", "due". */
    public static boolean isForthcoming(String word) {
        return FORTHCOMING.contains(word);
    }
}
