package dossier.chronology;

import dossier.text.Tenses;
import dossier.text.Word;
import dossier.text.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The part of a sentence that a date belongs to: from the mark or conjunction before it to the one behind it.
 *
 * @param words the words of the sentence
 * @param from the clause's first word
 * @param to the word after its last
 * @param at the date's first word
 * @param behind the word after the date's last
 */
record Clause(String sentence, List<Word> words, int from, int to, int at, int behind) {
    /** What begins here is told besides. */
    private static final Set<String> ADVERBIAL = Set.of(
            "after",
            "when",
            "while",
            "because",
            "although",
            "though",
            "before",
            "but",
            "since",
            "until",
            "once",
            "unless",
            "if");

    private static final Set<String> COMPLETING = Set.of("that", "whether");
    private static final Set<String> PRESENT = Set.of("is", "are", "has", "have", "can", "be", "do", "does");
    /** What begins here is part of what it follows: "said that", "the man who". */
    private static final Set<String> DEPENDING = Set.of("that", "as", "where", "which", "who", "whose", "whether");

    private static final Set<String> STOPS = Set.of(",", ";", "\u2014", "\u2013", "--");
    private static final Set<String> RELATIVE = Set.of("which", "who", "whose", "that", "where");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");
    private static final Set<String> MARKS =
            Set.of(";", ":", "\u2014", "\u2013", "--", "\u201C", "\u201D", "\"", "(", ")");
    private static final Set<String> COMING = Set.of("could", "may", "might", "must");
    private static final Set<String> TO_COME =
            Set.of("meet", "visit", "hold", "host", "attend", "travel", "arrive", "vote");

    /** The clause around the date at {@code start} to {@code end} of {@code sentence}. */
    static @Nullable Clause around(String sentence, int start, int end) {
        List<Word> words = Words.of(sentence);
        int at = 0;
        while (at < words.size() && words.get(at).end() <= start) {
            at++;
        }
        int behind = at;
        while (behind < words.size() && words.get(behind).start() < end) {
            behind++;
        }
        if (at >= words.size()) {
            return null;
        }
        int from = at;
        while (from > 0 && !opens(words, from - 1)) {
            from--;
        }
        int to = behind;
        while (to < words.size() && !closes(words, to)) {
            to++;
        }
        return new Clause(sentence, words, from, to, at, behind);
    }

    private static boolean isOpening(String word) {
        return ADVERBIAL.contains(word) || DEPENDING.contains(word);
    }

    private static boolean opens(List<Word> words, int i) {
        String word = fold(words, i);
        return MARKS.contains(word) || (isOpening(word) && i > 0) || (word.equals(",") && isFinite(words, i + 1));
    }

    private static boolean closes(List<Word> words, int i) {
        String word = fold(words, i);
        return MARKS.contains(word)
                || isOpening(word)
                || word.equals(",")
                || (word.equals(".") && i == words.size() - 1);
    }

    /** Whether what follows the comma is a clause of its own for a few words: a verb comes before the next comma. */
    private static boolean isFinite(List<Word> words, int i) {
        for (int k = i; k < words.size() && !fold(words, k).equals(","); k++) {
            if (isVerb(words, k)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word is, as far as its form tells, the past of a verb. */
    static boolean isVerb(List<Word> words, int i) {
        String word = fold(words, i);
        return word.equals("set")
                || Tenses.isIrregularPast(word)
                || (word.length() > 4 && word.endsWith("ed") && !words.get(i).isCapitalised());
    }

    /** Whether a relative pronoun opens it, so that its subject stands outside. */
    boolean isRelative() {
        return from > 0 && RELATIVE.contains(fold(words, from - 1));
    }

    /** Whether its subject is in it: it is the sentence's first and stands by itself, or a conjunction opens it. */
    boolean hasSubject() {
        if (from == 0) {
            return !isOpening(fold(words, 0)) && !fold(words, 0).equals("with");
        }
        String opener = fold(words, from - 1);
        return isOpening(opener) && !opener.equals("but") && !isRelative() && opensWithSubject();
    }

    /** Whether a subject may stand at its beginning: a verb follows before the date, and none comes first. */
    boolean opensWithSubject() {
        boolean verb = isVerb(words, from) || fold(words, from).endsWith("ing");
        return !verb && IntStream.range(from, at).anyMatch(i -> isVerb(words, i));
    }

    /** Whether a condition, or what is to come before it in the sentence, leaves open that it happened at all. */
    boolean isOpen() {
        String opener = from == 0 ? "" : fold(words, from - 1);
        return CONDITIONS.contains(opener)
                || (isOpening(opener) && IntStream.range(0, from - 1).anyMatch(this::foretells));
    }

    private boolean foretells(int i) {
        String word = fold(words, i);
        return COMING.contains(word) || Tenses.isForthcoming(word) || word.endsWith("'ll");
    }

    /** It and what completes it, where it breaks off before what was announced, shown or meant: "announced | that". */
    Clause complete() {
        int end = to;
        boolean open = false;
        while (end < words.size() && (open || !isRest(end))) {
            open = COMPLETING.contains(fold(words, end)) || (open && !isFiniteVerb(end));
            end++;
        }
        return new Clause(sentence, words, from, end, at, behind);
    }

    /** Whether it may break off where it does: before a relative clause or an aside, and not behind its verb or date. */
    boolean isWhole() {
        return to == words.size() || (to > behind && !isVerb(words, to - 1));
    }

    private boolean isFiniteVerb(int i) {
        return isVerb(words, i) || foretells(i) || PRESENT.contains(fold(words, i));
    }

    /** Whether the clause is whole without what begins here. */
    private boolean isRest(int i) {
        String word = fold(words, i);
        return ADVERBIAL.contains(word)
                || (word.equals("as") && isFinite(words, i + 1))
                || STOPS.contains(word)
                || (word.equals(".") && i == words.size() - 1);
    }

    /** All of the sentence. */
    Clause whole() {
        return new Clause(sentence, words, 0, words.size(), at, behind);
    }

    /** Whether something happened in it: it has a verb in the past tense. */
    boolean tells() {
        for (int i = from; i < to; i++) {
            if (isVerb(words, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it tells what is to come. */
    boolean isComing() {
        for (int i = from; i < to; i++) {
            String word = fold(words, i);
            boolean infinitive = word.equals("to") && i + 1 < to && TO_COME.contains(fold(words, i + 1));
            if (COMING.contains(word) || Tenses.isForthcoming(word) || infinitive) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether its date is that of somebody's words: the nearest verb before it, or the next behind it, is one of saying.
     *
     * @param telling the words of saying, folded
     */
    boolean isSpeech(Set<String> telling) {
        for (int i = at - 1; i >= from; i--) {
            if (telling.contains(fold(words, i))) {
                return true;
            }
            if (isVerb(words, i)) {
                return false;
            }
        }
        for (int i = behind; i < to; i++) {
            if (telling.contains(fold(words, i))) {
                return true;
            }
            if (isVerb(words, i)) {
                return false;
            }
        }
        return false;
    }

    /** The folded word at {@code i}. */
    String word(int i) {
        return i < 0 || i >= words.size() ? "" : fold(words, i);
    }

    private static String fold(List<Word> words, int i) {
        return words.get(i).folded();
    }
}
