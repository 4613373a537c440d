package dossier.site.catalog;

import dossier.text.Word;
import dossier.text.Words;
import java.util.ArrayList;
import java.util.List;

/** What one wording has that another has not, word by word: the longest common subsequence of their words. */
public final class WordDiff {
    /** Above this many words times words the two are shown whole: no reader compares them word by word. */
    private static final long LARGEST = 1_000_000;

    private WordDiff() {}

    /** What became of a stretch of words. */
    public enum Change {
        SAME,
        REMOVED,
        ADDED
    }

    /** A stretch of words with one fate; the space before it belongs to it. */
    public record Part(Change change, String text) {}

    /** How {@code to} differs from {@code from}: the parts of both in order. */
    public static List<Part> between(String from, String to) {
        List<String> a = tokens(from);
        List<String> b = tokens(to);
        if ((long) a.size() * b.size() > LARGEST) {
            return List.of(new Part(Change.REMOVED, from), new Part(Change.ADDED, to));
        }
        int[][] common = common(a, b);
        List<Part> parts = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && j < b.size() && same(a.get(i), b.get(j))) {
                add(parts, Change.SAME, b.get(j++));
                i++;
            } else if (i < a.size() && (j == b.size() || common[i + 1][j] >= common[i][j + 1])) {
                add(parts, Change.REMOVED, a.get(i++));
            } else {
                add(parts, Change.ADDED, b.get(j++));
            }
        }
        return parts;
    }

    private static int[][] common(List<String> a, List<String> b) {
        int[][] common = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                common[i][j] = same(a.get(i), b.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** Each word with the space before it. */
    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        int at = 0;
        for (Word word : Words.of(text)) {
            tokens.add(text.substring(at, word.end()));
            at = word.end();
        }
        return tokens;
    }

    private static boolean same(String a, String b) {
        return a.strip().equals(b.strip());
    }

    private static void add(List<Part> parts, Change change, String token) {
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).change() == change) {
            parts.set(last, new Part(change, parts.get(last).text() + token));
        } else {
            parts.add(new Part(change, token));
        }
    }
}
