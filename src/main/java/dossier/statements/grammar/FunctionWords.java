package dossier.statements.grammar;

import java.util.Set;

/** The function words of English, and what a word is by them or by its ending. */
public final class FunctionWords {
    public static final Set<String> PREPOSITIONS = Set.of(
            "of",
            "for",
            "to",
            "with",
            "by",
            "from",
            "in",
            "at",
            "on",
            "near",
            "against",
            "about",
            "between",
            "behind",
            "after",
            "before",
            "during",
            "under",
            "over",
            "into",
            "through",
            "amid",
            "among",
            "without",
            "within",
            "outside",
            "inside",
            "around",
            "since",
            "until",
            "despite",
            "like",
            "than",
            "via",
            "upon",
            "toward",
            "towards",
            "following",
            "including",
            "alongside",
            "besides",
            "beyond",
            "across",
            "above",
            "below",
            "along",
            "per",
            "as");
    public static final Set<String> CONJUNCTIONS = Set.of(
            "and",
            "or",
            "but",
            "that",
            "while",
            "when",
            "because",
            "if",
            "although",
            "though",
            "whether",
            "where",
            "what",
            "how",
            "why",
            "so",
            "yet",
            "nor",
            "once",
            "unless",
            "whereas",
            "then");
    static final Set<String> RELATIVES = Set.of("who", "which", "whose", "whom");
    public static final Set<String> AUXILIARIES = Set.of(
            "has",
            "have",
            "had",
            "having",
            "will",
            "would",
            "could",
            "should",
            "may",
            "might",
            "must",
            "can",
            "did",
            "does",
            "do",
            "is",
            "was",
            "are",
            "were",
            "be",
            "been",
            "being",
            "'s",
            "'d",
            "not",
            "never",
            "didn't",
            "doesn't",
            "don't",
            "hasn't",
            "haven't",
            "hadn't",
            "won't",
            "wouldn't",
            "cannot",
            "can't",
            "shall");
    private static final Set<String> MODALS =
            Set.of("will", "would", "could", "should", "may", "might", "must", "can", "cannot", "shall");
    public static final Set<String> PASSIVES = Set.of("is", "was", "are", "were", "be", "been", "being", "got", "get");
    public static final Set<String> ADVERBS = Set.of(
            "also",
            "later",
            "earlier",
            "again",
            "still",
            "even",
            "just",
            "now",
            "once",
            "ever",
            "always",
            "often",
            "soon",
            "today",
            "yesterday",
            "tomorrow",
            "further",
            "too",
            "meanwhile",
            "instead",
            "already",
            "only",
            "himself",
            "herself",
            "themselves",
            "itself",
            "both",
            "all",
            "thus",
            "far",
            "since",
            "first",
            "previously",
            "ago",
            "then",
            "there",
            "twice",
            "however",
            "tonight",
            "herein",
            "long",
            "afterwards",
            "afterward",
            "has",
            "back");
    private static final Set<String> NOUNS_IN_LY =
            Set.of("family", "assembly", "supply", "reply", "anomaly", "monopoly", "ally", "bully");
    public static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "his", "her", "their", "its", "this", "that", "one");
    public static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "we", "i", "you", "him", "her");
    /** Before an infinitive that says: "refused to say", "went on to say". */
    static final Set<String> LEADS_TO_SAY = Set.of(
            "refused",
            "declined",
            "went",
            "on",
            "continued",
            "wanted",
            "seemed",
            "appeared",
            "began",
            "came",
            "chose",
            "hesitated",
            "failed",
            "hastened",
            "moved",
            "sought",
            "paused",
            "goes",
            "had",
            "tried",
            "used");

    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tue",
            "wed",
            "thu",
            "fri",
            "sat",
            "sun",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "morning",
            "afternoon",
            "evening",
            "night",
            "week",
            "month",
            "year",
            "late",
            "early",
            "last",
            "this",
            "next",
            "on",
            "in",
            "day");

    private FunctionWords() {}

    public static boolean isPreposition(Token token) {
        return token.isWord() && PREPOSITIONS.contains(token.folded());
    }

    /** Whether what it opens is no name: "after the X", "which X". */
    public static boolean opensClause(String folded) {
        return PREPOSITIONS.contains(folded) || CONJUNCTIONS.contains(folded) || RELATIVES.contains(folded);
    }

    public static boolean isRelative(Token token) {
        return token.isWord() && RELATIVES.contains(token.folded());
    }

    /** Whether it may stand between a subject and its verb: an adverb, an auxiliary, "not". */
    public static boolean isBetween(Token token) {
        String word = token.folded();
        return token.isWord()
                && !token.isCapitalised()
                && (AUXILIARIES.contains(word)
                        || ADVERBS.contains(word)
                        || (word.endsWith("ly") && word.length() > 4 && !NOUNS_IN_LY.contains(word)));
    }

    public static boolean isNegation(Token token) {
        return token.is("not") || token.is("never") || token.folded().endsWith("n't");
    }

    /** Whether it tells that what the verb behind it says is not done, or not yet: "will", "would". */
    public static boolean isModal(Token token) {
        return token.isWord() && MODALS.contains(token.folded());
    }

    public static boolean isParticiple(Token token) {
        return token.isWord()
                && token.folded().endsWith("ing")
                && token.folded().length() > 4;
    }

    /** Whether it belongs to a time, "late on Monday": a day, month, part of the day, or what leads to one. */
    static boolean isOfTime(Token token) {
        return DAYS.contains(token.folded()) || token.kind() == Token.Kind.NUMBER;
    }

    /** Whether it is a verb in its bare form behind "to" that nobody is told to have done: "urged him to say". */
    public static boolean isInfinitive(Sentence s, int at) {
        return s.has(at - 2)
                && s.at(at - 1).is("to")
                && !LEADS_TO_SAY.contains(s.at(at - 2).folded());
    }

    /** Whether it names a day, month or part of the day. */
    public static boolean isTime(Token token) {
        return token.isWord()
                && DAYS.contains(token.folded())
                && !Set.of("on", "in", "this", "next", "last", "late", "early").contains(token.folded());
    }
}
