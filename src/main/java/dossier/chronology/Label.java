package dossier.chronology;

import dossier.text.Folding;
import dossier.text.Word;
import dossier.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a line of the chronology says: some words of one sentence that a reader understands without the rest. */
final class Label {
    /** A label longer than this, in characters, is no label. */
    private static final int LONGEST = 190;

    private static final Set<String> JOINING =
            Set.of("and", "but", "so", "yet", "then", "or", "however", "meanwhile", "also", "still");
    /** As subjects they are somebody or something that was named before. */
    private static final Set<String> PERSONAL = Set.of("he", "she", "it", "they");
    /** So do these lean back at the beginning. */
    private static final Set<String> POINTING =
            Set.of("this", "that", "these", "those", "there", "his", "her", "its", "their");
    /** Whoever says so speaks in his own person, and who that is the sentence does not tell. */
    private static final Set<String> OWN =
            Set.of("i", "we", "you", "me", "my", "our", "your", "i'm", "i've", "we've", "we're", "it's", "let's");
    /** No sentence ends with one of them. */
    private static final Set<String> DANGLING = Set.of(
            "a", "an", "the", "of", "to", "for", "with", "in", "at", "by", "from", "and", "or", "as", "than", "against",
            "that", "which", "who", "whose", "where", "whether", "into", "between", "on");
    /** The number of a picture among others: "3/12". */
    private static final Pattern COUNTER = Pattern.compile("^\\d{1,3} ?(?:/|of) ?\\d{1,3}\\b[ :.]*");

    private static final Pattern BULLET = Pattern.compile("^[-*\u2022\u25CF\u2013\u2014]\\s+");
    /** A credit at the end of a caption: "(Photo: ...)", "(AFP/Getty Images)"; one that is cut off, too. */
    private static final Pattern CREDIT = Pattern.compile("\\s*\\([^()]*[A-Z/][^()]*\\)?\\.?$|\\s*\u00A9.*$");
    /** Of a transcript: "SHAPIRO: What happened?" */
    private static final Pattern TURN = Pattern.compile("^\\p{Lu}[\\p{Lu} .'-]{2,40}: .*", Pattern.DOTALL);

    private Label() {}

    /** The clause's words from {@code first} on, completed; null when they say nothing that stands by itself. */
    static @Nullable String of(Clause clause, int first) {
        Clause complete = clause.complete();
        List<Clause> ways =
                clause.isWhole() ? List.of(complete, clause.whole(), clause) : List.of(complete, clause.whole());
        return ways.stream()
                .map(way -> text(way, first))
                .filter(Label::isWhole)
                .findFirst()
                .filter(Label::isAlone)
                .orElse(null);
    }

    private static boolean isWhole(String label) {
        return label.length() <= LONGEST && !isDangling(label) && !isHalfQuoted(label) && !label.endsWith("?");
    }

    /** As {@link #of}, of a caption, without its credit. */
    static @Nullable String ofCaption(Clause clause) {
        String label = CREDIT.matcher(text(clause, 0)).replaceFirst("");
        return isAlone(label) && label.length() <= LONGEST && !label.isEmpty() ? label : null;
    }

    private static String text(Clause clause, int first) {
        List<Word> words = clause.words();
        String text = clause.sentence()
                .substring(words.get(first).start(), words.get(clause.to() - 1).end())
                .replaceAll("\\s*\\([A-Z]\\)", "")
                .replaceAll("\\s+", " ");
        String plain = BULLET.matcher(COUNTER.matcher(text.strip()).replaceFirst(""))
                .replaceFirst("")
                .replaceAll("[,;.]+$", "")
                .strip();
        int head = plain.isEmpty() ? 0 : Character.charCount(plain.codePointAt(0));
        return plain.substring(0, head).toUpperCase(Locale.ROOT) + plain.substring(head);
    }

    private static boolean isDangling(String label) {
        return DANGLING.contains(Folding.fold(label.substring(label.lastIndexOf(' ') + 1)));
    }

    private static boolean isHalfQuoted(String label) {
        long opened = label.chars().filter(c -> c == '\u201C').count();
        long closed = label.chars().filter(c -> c == '\u201D').count();
        return opened != closed || label.chars().filter(c -> c == '"').count() % 2 == 1;
    }

    /** Whether it names what it tells of, and neither an "I" nor a speaker of a transcript tells it. */
    private static boolean isAlone(String label) {
        List<Word> words = Words.of(label);
        return !TURN.matcher(label).matches()
                && words.stream().noneMatch(word -> word.text().equals("us") || OWN.contains(word.folded()))
                && !leansBack(words);
    }

    /** Whether a pronoun is its subject: it comes first, before any verb, or behind the comma of an opening phrase. */
    private static boolean leansBack(List<Word> words) {
        boolean opening = true;
        boolean acted = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).folded();
            boolean behindComma = i > 0 && words.get(i - 1).text().equals(",");
            if ((opening && POINTING.contains(word)) || ((!acted || behindComma) && PERSONAL.contains(word))) {
                return true;
            }
            opening = opening && (JOINING.contains(word) || word.equals(","));
            acted = acted || Clause.isVerb(words, i);
        }
        return false;
    }
}
