package dossier.text;

import java.util.Set;

/** Tells a full stop that ends an abbreviation from one that ends a sentence. */
final class Abbreviations {
    /** Always followed by a name. */
    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "sen", "rep", "gov", "lt", "col", "maj", "capt", "cmdr", "sgt",
            "cpl", "adm", "rev", "hon", "st", "fr", "msgr", "messrs", "amb", "pres", "sec", "supt", "insp", "pvt",
            "brig", "atty", "det", "min", "mme", "mlle", "vs", "mt", "ft", "del", "cllr", "reps", "sens", "gens", "drs",
            "asst", "dep");

    /** Followed by a number. */
    private static final Set<String> BEFORE_NUMBERS = Set.of(
            "no", "nos", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "p", "pp",
            "art", "para", "vol", "ch", "fig", "approx", "c", "ca", "est");

    /** Either inside a name or at the end of a sentence. */
    private static final Set<String> OPEN = Set.of(
            "inc", "co", "corp", "ltd", "plc", "bros", "jr", "sr", "etc", "dept", "univ", "assn", "ave", "blvd", "rd",
            "ariz", "calif", "colo", "conn", "fla", "ga", "ill", "ind", "kan", "ky", "la", "mass", "md", "mich", "minn",
            "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "tenn", "tex", "va", "vt", "wash", "wis", "wyo",
            "ala", "ark", "ont", "que", "am", "pm", "ph", "phd", "esq");

    /** Words that start a sentence far more often than they follow an abbreviation. */
    private static final Set<String> STARTERS = Set.of(
            "the",
            "a",
            "an",
            "he",
            "she",
            "it",
            "they",
            "we",
            "i",
            "you",
            "this",
            "that",
            "these",
            "those",
            "there",
            "his",
            "her",
            "their",
            "its",
            "our",
            "my",
            "but",
            "and",
            "or",
            "so",
            "yet",
            "in",
            "on",
            "at",
            "by",
            "for",
            "from",
            "with",
            "after",
            "before",
            "as",
            "if",
            "when",
            "while",
            "since",
            "although",
            "though",
            "because",
            "however",
            "meanwhile",
            "earlier",
            "later",
            "last",
            "next",
            "asked",
            "some",
            "many",
            "most",
            "more",
            "such",
            "both",
            "one",
            "two",
            "no",
            "not",
            "what",
            "who",
            "where",
            "why",
            "how",
            "under",
            "during",
            "despite",
            "also",
            "then",
            "now",
            "to");

    private Abbreviations() {}

    /** Whether the words around the boundary at {@code end} belong to one sentence, which starts at {@code start}. */
    static boolean holds(String plain, int start, int end) {
        int last = end - 1;
        while (last > start && plain.charAt(last) == ' ') {
            last--;
        }
        int next = end;
        while (next < plain.length() && plain.charAt(next) == ' ') {
            next++;
        }
        if (next >= plain.length()) {
            return false;
        }
        if (Character.isLowerCase(plain.codePointAt(next))) {
            return !isBullet(plain, start, last);
        }
        return plain.charAt(last) == '.' && holds(plain, start, last, next);
    }

    private static boolean holds(String plain, int start, int stop, int next) {
        int from = stop;
        while (from > start && (Character.isLetter(plain.charAt(from - 1)) || isInnerStop(plain, start, from - 1))) {
            from--;
        }
        String word = Folding.fold(plain.substring(from, stop)).replace(".", "");
        boolean dotted = plain.substring(from, stop).indexOf('.') >= 0;
        if (dotted || OPEN.contains(word)) {
            return !STARTERS.contains(Folding.fold(wordAt(plain, next)));
        }
        if (word.length() == 1 && Character.isUpperCase(plain.charAt(from))) {
            return isInitial(plain, from, next);
        }
        return (TITLES.contains(word) && (Character.isUpperCase(plain.charAt(from)) || word.equals("vs")))
                || (BEFORE_NUMBERS.contains(word) && Character.isDigit(plain.charAt(next)));
    }

    /** "George W. Bush", "J. Doe"; not "and vitamin C. The", nor "Plan B." before a quotation. */
    private static boolean isInitial(String plain, int from, int next) {
        boolean free = from == 0 || !Character.isLetterOrDigit(plain.charAt(from - 1));
        return free && Character.isLetter(plain.charAt(next)) && !STARTERS.contains(Folding.fold(wordAt(plain, next)));
    }

    private static boolean isInnerStop(String plain, int start, int at) {
        return plain.charAt(at) == '.' && at > start && Character.isLetter(plain.charAt(at - 1));
    }

    private static boolean isBullet(String plain, int start, int last) {
        return last == start && !Character.isLetterOrDigit(plain.charAt(last));
    }

    private static String wordAt(String plain, int from) {
        int to = from;
        while (to < plain.length() && Character.isLetter(plain.charAt(to))) {
            to++;
        }
        return plain.substring(from, to);
    }
}
