package dossier.dedupe;

import dossier.text.Word;
import dossier.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words of a passage made comparable: without case, accents, marks and space, each as its hash. */
final class Wording {
    /** Words in a shingle. Three give a clean gap between variants of a sentence and different sentences. */
    private static final int SHINGLE = 3;

    private static final int[] NONE = {};

    private final int[] words;
    private final int[] shingles;
    private final int[] upper;
    private final long key;
    private final long details;
    private final boolean relative;

    private Wording(int[] words, int[] upper, long details, boolean relative) {
        this.words = words;
        this.shingles = shingles(words, SHINGLE);
        this.upper = upper;
        this.key = key(words);
        this.details = details;
        this.relative = relative;
    }

    static Wording of(String text) {
        List<Word> tokens = tokens(text);
        List<String> folded = new ArrayList<>(tokens.size());
        int[] words = new int[tokens.size()];
        int[] upper = new int[words.length];
        int uppers = 0;
        for (int i = 0; i < words.length; i++) {
            String word = tokens.get(i).folded();
            folded.add(word);
            words[i] = hash(word);
            if (!tokens.get(i).isWord() || tokens.get(i).isCapitalised()) {
                upper[uppers++] = i;
            }
        }
        long details = Details.of(folded, text);
        boolean relative = details != 0 && folded.stream().anyMatch(Details::isRelative);
        return new Wording(words, uppers == 0 ? NONE : Arrays.copyOf(upper, uppers), details, relative);
    }

    /** The words and numbers of {@code text}, without its marks: as many as its wording has. */
    static List<Word> tokens(String text) {
        List<Word> tokens = Words.of(text);
        tokens.removeIf(word -> !word.isWord() && !word.isNumber());
        return tokens;
    }

    /** The hash of a folded word, blind to marks inside it: "u.s." and "us" hash to the same. */
    static int hash(String folded) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                hash = (hash ^ c) * 0x01000193;
            }
        }
        return hash;
    }

    /** The hashes of all runs of {@code size} words, sorted, each once. */
    static int[] shingles(int[] words, int size) {
        int count = words.length - size + 1;
        if (count <= 0) {
            return NONE;
        }
        int[] shingles = new int[count];
        for (int i = 0; i < count; i++) {
            long hash = 17;
            for (int k = i; k < i + size; k++) {
                hash = mix(hash * 31 + words[k]);
            }
            shingles[i] = (int) (hash >>> 32);
        }
        Arrays.sort(shingles);
        int distinct = 1;
        for (int i = 1; i < count; i++) {
            if (shingles[i] != shingles[i - 1]) {
                shingles[distinct++] = shingles[i];
            }
        }
        return distinct == count ? shingles : Arrays.copyOf(shingles, distinct);
    }

    int length() {
        return words.length;
    }

    int word(int i) {
        return words[i];
    }

    int[] words() {
        return words;
    }

    int[] shingles() {
        return shingles;
    }

    /** Adds the words that are written in lower case. */
    void addLowerCase(Hashes hashes) {
        int next = 0;
        for (int i = 0; i < words.length; i++) {
            if (next < upper.length && upper[next] == i) {
                next++;
            } else {
                hashes.add(words[i]);
            }
        }
    }

    /** Whether it has words that mean another day in an article of another day: "on Wednesday". */
    boolean isRelative() {
        return relative;
    }

    /** The numbers, dates, currencies and negations, as one hash. */
    long details() {
        return details;
    }

    /** The same for the same words. */
    long key() {
        return key;
    }

    private static long key(int[] words) {
        long key = words.length;
        for (int word : words) {
            key = mix(key * 31 + word);
        }
        return key;
    }

    boolean sameWords(Wording other) {
        return Arrays.equals(words, other.words);
    }

    /** The share of the shingles of both that both have, 0 to 1. */
    static double jaccard(int[] a, int[] b) {
        int common = common(a, b);
        int all = a.length + b.length - common;
        return all == 0 ? 0 : (double) common / all;
    }

    /** How many values two sorted arrays share. */
    static int common(int[] a, int[] b) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                common++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood, 2014). */
    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
