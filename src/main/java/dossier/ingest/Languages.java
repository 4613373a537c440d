package dossier.ingest;

import dossier.knowledge.Tables;
import dossier.text.Word;
import dossier.text.Words;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tells the language of an article from its function words, or from its script; only where that is clear. */
final class Languages {
    /** As many characters from the start are read, and as many words needed. */
    private static final int HEAD = 4_000;

    private static final int FEWEST = 30;

    /** In running text at least this share of words are function words of the table; in another language far fewer. */
    private static final double CLEAR = 0.15;

    /** Fewer English function words than this, and the text is not English. */
    private static final double FOREIGN = 0.03;

    /** To say that without knowing the language takes a longer text. */
    private static final int ENOUGH = 150;

    /** The letters of Latin among the characters below need no table of Unicode. */
    private static final int ASCII = 128;

    private static final String UNKNOWN = "und";

    private static final Map<UnicodeScript, String> SCRIPTS = Map.ofEntries(
            Map.entry(UnicodeScript.CYRILLIC, "ru"),
            Map.entry(UnicodeScript.ARABIC, "ar"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"));

    private final Map<String, List<String>> functionWords = new LinkedHashMap<>();
    private final Set<String> particles;

    Languages(Tables tables) {
        particles = tables.words("particles").keySet();
        tables.words("languages")
                .forEach((word, languages) -> functionWords.put(word, Arrays.asList(languages.split("\\|", -1))));
    }

    /** The BCP 47 tag of the text's language: "und" where it is clearly not English, null where nothing is clear. */
    @Nullable
    String of(String text) {
        String head = text.substring(0, Math.min(HEAD, text.length()));
        String script = byScript(head);
        return script != null ? script : byWords(head);
    }

    private static @Nullable String byScript(String head) {
        Map<String, Integer> letters = new TreeMap<>();
        int all = 0;
        int c;
        for (int at = 0; at < head.length(); at += Character.charCount(c)) {
            c = head.codePointAt(at);
            if (Character.isLetter(c)) {
                all++;
                UnicodeScript script = c < ASCII ? UnicodeScript.LATIN : UnicodeScript.of(c);
                if (script != UnicodeScript.LATIN) {
                    letters.merge(SCRIPTS.getOrDefault(script, UNKNOWN), 1, Integer::sum);
                }
            }
        }
        String most = most(letters);
        int count = most == null ? 0 : letters.getOrDefault(most, 0);
        if (most == null || count * 2 < all || count < FEWEST) {
            return null;
        }
        return switch (most) {
            case "zh" -> letters.containsKey("ja") ? "ja" : most;
            case "ru" -> has(head, "ґєії") ? "uk" : has(head, "ђјљњћџ") ? "sr" : has(head, "ыэё") ? most : UNKNOWN;
            case "ar" -> has(head, "پچژگ") ? "fa" : most;
            default -> most;
        };
    }

    private @Nullable String byWords(String head) {
        Map<String, Integer> counts = new TreeMap<>();
        int all = 0;
        for (Word word : Words.of(head)) {
            if (word.isWord()) {
                all++;
                for (String language : functionWords.getOrDefault(word.folded(), List.of())) {
                    counts.merge(language, 1, Integer::sum);
                }
            }
        }
        String most = most(counts);
        if (all < FEWEST) {
            return isForeign(head, counts) ? UNKNOWN : null;
        }
        if (most != null && counts.getOrDefault(most, 0) >= all * CLEAR && isAlone(counts, most)) {
            return most;
        }
        return all >= ENOUGH && counts.getOrDefault("en", 0) < all * FOREIGN ? UNKNOWN : null;
    }

    /** Of a short text: whether it holds no English function word, but two of others that are no part of names. */
    private boolean isForeign(String head, Map<String, Integer> counts) {
        return !counts.containsKey("en")
                && Words.of(head).stream()
                                .filter(word -> word.isWord() && !word.isCapitalised())
                                .map(word -> word.folded())
                                .filter(word -> functionWords.containsKey(word) && !particles.contains(word))
                                .distinct()
                                .count()
                        > 1;
    }

    /** Whether no other language comes near; neighbours share many words. */
    private static boolean isAlone(Map<String, Integer> counts, String most) {
        int best = counts.getOrDefault(most, 0);
        return counts.entrySet().stream().allMatch(e -> e.getKey().equals(most) || e.getValue() * 10 <= best * 9);
    }

    private static @Nullable String most(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static boolean has(String text, String letters) {
        return text.chars().anyMatch(c -> letters.indexOf(c) >= 0);
    }
}
