package dossier.ingest;

import dossier.knowledge.Tables;
import dossier.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The conventions of news text, ready to be asked of a line or a sentence. */
final class Conventions {
    /** A pattern is looked for in lines and sentences up to this many characters; longer ones are prose. */
    private static final int LONGEST = 1500;

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    private static final Pattern BULLET = Pattern.compile("^[*\u2022\u00B7\u25AA-]+ ");

    private final Map<String, Globs> lines = new LinkedHashMap<>();
    private final Map<String, Globs> sentences = new LinkedHashMap<>();

    Conventions(Tables tables) {
        tables.conventions().forEach(c -> {
            String pattern = Folding.fold(c.pattern());
            lines.computeIfAbsent(c.kind(), k -> new Globs()).add(pattern);
            if (c.where().equals("sentence")) {
                sentences.computeIfAbsent(c.kind(), k -> new Globs()).add(pattern);
            }
        });
    }

    /** Whether a whole line is of that kind. */
    boolean isLine(String kind, String line) {
        return matches(lines.get(kind), line);
    }

    /** Whether a sentence is of that kind, wherever it stands. */
    boolean isSentence(String kind, String sentence) {
        return matches(sentences.get(kind), sentence);
    }

    private static boolean matches(@Nullable Globs globs, String words) {
        if (globs == null || words.length() > LONGEST) {
            return false;
        }
        String folded = Folding.fold(words);
        folded = isSingleSpaced(folded)
                ? folded.strip()
                : SPACE.matcher(folded).replaceAll(" ").strip();
        if (globs.matches(folded)) {
            return true;
        }
        if (folded.isEmpty() || Character.isLetterOrDigit(folded.charAt(0))) {
            return false;
        }
        Matcher bullet = BULLET.matcher(folded);
        return bullet.lookingAt() && globs.matches(folded.substring(bullet.end()));
    }

    /** Whether single plain spaces are the only space and the only invisible characters. */
    private static boolean isSingleSpaced(String words) {
        boolean afterSpace = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && afterSpace)) {
                return false;
            }
            afterSpace = c == ' ';
        }
        return true;
    }

    /** Patterns, found by the character that they start with. */
    private static final class Globs {
        private final Map<Character, List<Glob>> byStart = new HashMap<>();
        private final List<Glob> others = new ArrayList<>();

        void add(String pattern) {
            boolean open = pattern.isEmpty() || pattern.charAt(0) == '*';
            List<Glob> like = open ? others : byStart.computeIfAbsent(pattern.charAt(0), c -> new ArrayList<>());
            like.add(Glob.of(pattern));
        }

        boolean matches(String words) {
            List<Glob> like = words.isEmpty() ? List.of() : byStart.getOrDefault(words.charAt(0), List.of());
            return any(like, words) || any(others, words);
        }

        private static boolean any(List<Glob> globs, String words) {
            for (Glob glob : globs) {
                if (glob.matches(words)) {
                    return true;
                }
            }
            return false;
        }
    }
}
