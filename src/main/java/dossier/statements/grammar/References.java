package dossier.statements.grammar;

import java.util.Set;

/** Tells whether words of a sentence speak of something that only the sentences before them name: "them", "these men". */
public final class References {
    private static final Set<String> OBJECTS = Set.of("them", "him", "me", "us", "elsewhere");
    private static final Set<String> POINTING = Set.of("these", "such", "this", "here", "latter");
    private static final Set<String> PERSONS = Set.of("he", "she", "it", "they", "we", "i", "you");
    private static final Set<String> OWNERS = Set.of("its", "his", "her", "their", "our", "my", "your");
    /** Behind "those" these tell who is meant. */
    private static final Set<String> TELLING = Set.of("of", "who", "in", "with", "from", "on", "at", "living", "whose");
    /** Nouns that tell nothing without what they are of. */
    private static final Set<String> EMPTY = Set.of(
            "number",
            "numbers",
            "figure",
            "figures",
            "total",
            "amount",
            "sum",
            "rest",
            "remainder",
            "price",
            "value",
            "others",
            "one",
            "ones",
            "both",
            "most",
            "some",
            "many",
            "more",
            "few",
            "several",
            "part",
            "charge",
            "toll");
    /** They tell nothing more of such a noun. */
    private static final Set<String> COLOURLESS = Set.of(
            "actual",
            "total",
            "final",
            "new",
            "overall",
            "exact",
            "latest",
            "current",
            "true",
            "real",
            "same",
            "original",
            "previous",
            "whole",
            "full",
            "purchase",
            "other",
            "remaining");

    private static final Set<String> PERIODS = Set.of("quarter", "season", "decade", "century", "summer", "winter");

    private References() {}

    /**
     * Whether the words from {@code first} to {@code last} point to something outside them.
     *
     * @param opened whether a subject that is named opens them, which "it" and "they" further on may stand for
     */
    public static boolean pointOut(Sentence s, int first, int last, boolean opened) {
        if (isEmptySubject(s, first, last)) {
            return true;
        }
        boolean named = false;
        for (int i = first; i < last; i++) {
            Token token = s.at(i);
            String word = token.folded();
            boolean person = token.isWord() && (PERSONS.contains(word) || isContracted(word));
            if ((OBJECTS.contains(word) && !token.isActor() && !token.isCapitalised())
                    || isPointing(s, i)
                    || (OWNERS.contains(word) && !named)
                    || (person && (!(opened && named) || isObject(s, i)))) {
                return true;
            }
            named |= Surroundings.isContent(token) && !FunctionWords.ADVERBS.contains(word);
        }
        return false;
    }

    private static boolean isContracted(String word) {
        int mark = Math.max(word.indexOf('\''), word.indexOf('\u2019'));
        return mark > 0 && PERSONS.contains(word.substring(0, mark));
    }

    private static boolean isObject(Sentence s, int at) {
        return at > 0 && (FunctionWords.isPreposition(s.at(at - 1)) || FunctionWords.isParticiple(s.at(at - 1)));
    }

    /** "these men", "this sum", "those wounded"; not "this year", "those of the port", "those polled". */
    private static boolean isPointing(Sentence s, int at) {
        Token token = s.at(at);
        Token next = s.has(at + 1) ? s.at(at + 1) : null;
        if (token.is("those")) {
            return next == null
                    || !(TELLING.contains(next.folded()) || next.folded().endsWith("ed"));
        }
        boolean time = next != null && (FunctionWords.isTime(next) || PERIODS.contains(next.folded()));
        boolean likened = token.is("such") && next != null && next.is("as");
        return POINTING.contains(token.folded()) && !time && !likened;
    }

    /** "The number is now", "the actual amount was": the number of what stands before. */
    private static boolean isEmptySubject(Sentence s, int first, int last) {
        int at = first;
        while (at < last
                && (FunctionWords.DETERMINERS.contains(s.at(at).folded())
                        || COLOURLESS.contains(s.at(at).folded())
                        || FunctionWords.isBetween(s.at(at)))) {
            at++;
        }
        if (at >= last || !EMPTY.contains(s.at(at).folded()) || !s.has(at + 1)) {
            return false;
        }
        Token next = s.at(at + 1);
        return FunctionWords.isBetween(next) || Extents.hasVerb(s, at + 1, at + 2) || next.kind() == Token.Kind.MARK;
    }
}
