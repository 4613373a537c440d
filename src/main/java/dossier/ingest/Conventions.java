package dossier.ingest;

import dossier.knowledge.Tables;
import dossier.text.Folding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The conventions of news text, ready to be asked of a line or a sentence. */
final class Conventions {
    /** A pattern is looked for in lines and sentences up to this many characters; longer ones are prose. */
    private static final int LONGEST = 1500;

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    private static final Pattern BULLET = Pattern.compile("^[*\u2022\u00B7\u25AA-]+ ");

    private final Map<String, List<Glob>> lines = new LinkedHashMap<>();
    private final Map<String, List<Glob>> sentences = new LinkedHashMap<>();

    Conventions(Tables tables) {
        tables.conventions().forEach(c -> {
            Glob glob = Glob.of(Folding.fold(c.pattern()));
            lines.computeIfAbsent(c.kind(), k -> new ArrayList<>()).add(glob);
            if (c.where().equals("sentence")) {
                sentences.computeIfAbsent(c.kind(), k -> new ArrayList<>()).add(glob);
            }
        });
    }

    /** Whether a whole line is of that kind. */
    boolean isLine(String kind, String line) {
        return matches(lines.getOrDefault(kind, List.of()), line);
    }

    /** Whether a sentence is of that kind, wherever it stands. */
    boolean isSentence(String kind, String sentence) {
        return matches(sentences.getOrDefault(kind, List.of()), sentence);
    }

    private static boolean matches(List<Glob> globs, String words) {
        if (globs.isEmpty() || words.length() > LONGEST) {
            return false;
        }
        String folded = SPACE.matcher(Folding.fold(words)).replaceAll(" ").strip();
        String bare = BULLET.matcher(folded).replaceFirst("");
        return globs.stream().anyMatch(g -> g.matches(folded) || g.matches(bare));
    }
}
