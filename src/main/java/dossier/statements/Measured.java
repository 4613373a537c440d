package dossier.statements;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what a sum of money or a percentage is of: "$30 billion in trade", "Exports fell 4 percent". */
final class Measured {
    private static final Set<String> LEADS = Set.of("of", "in", "for", "worth", "per");
    private static final Set<String> ENDS = Set.of(
            "said", "from", "with", "while", "after", "before", "by", "at", "since", "until", "as", "about", "on",
            "over", "amid", "against", "because", "near", "under", "each", "apiece", "early", "late", "brand",
            "thought", "think", "say", "believe");
    private static final int LONGEST = 7;

    private Measured() {}

    /** What the amount is of, or null when the words around it don't tell. */
    static Counting.@Nullable Counted of(List<Token> tokens, Amount amount, int start, String unit) {
        String about = behind(tokens, amount.to());
        if (about.isEmpty()) {
            about = before(tokens, start);
        }
        return about.isEmpty()
                ? null
                : new Counting.Counted(about, unit + " " + about.toLowerCase(Locale.ROOT) + "|", unit, false);
    }

    private static String behind(List<Token> tokens, int from) {
        if (from >= tokens.size()) {
            return "";
        }
        int start = LEADS.contains(tokens.get(from).folded()) ? from + 1 : from;
        boolean open = start > from || (isContent(tokens.get(from)) && !FunctionWords.isParticiple(tokens.get(from)));
        int end = start;
        while (open && end < tokens.size() && end - start < LONGEST && !ends(tokens.get(end))) {
            end++;
        }
        return core(tokens, start, end);
    }

    /** The words from the first to the last that tell something: without "at a", "of", "would". */
    private static String core(List<Token> tokens, int from, int to) {
        int end = to;
        while (end > from && !isContent(tokens.get(end - 1))) {
            end--;
        }
        int start = from;
        while (start < end && isLead(tokens.get(start))) {
            start++;
        }
        return Counting.words(tokens, start, end);
    }

    private static boolean isLead(Token token) {
        return FunctionWords.isPreposition(token) || token.is("a") || token.is("an") || token.is("the");
    }

    /** "Exports fell", "the river rose by": the clause up to the amount. */
    private static String before(List<Token> tokens, int to) {
        int start = to;
        while (start > 0 && to - start < LONGEST + 2 && !endsBackwards(tokens.get(start - 1))) {
            start--;
        }
        boolean whole = start == 0
                || tokens.get(start - 1).kind() == Token.Kind.MARK
                || tokens.get(start - 1).is("that");
        List<Token> clause = tokens.subList(start, to);
        boolean plain = clause.stream().noneMatch(token -> FunctionWords.PRONOUNS.contains(token.folded()));
        return whole && plain && clause.stream().filter(Measured::isContent).count() >= 2
                ? core(tokens, start, to)
                : "";
    }

    private static boolean ends(Token token) {
        return token.kind() == Token.Kind.MARK
                || token.kind() == Token.Kind.NUMBER
                || FunctionWords.isRelative(token)
                || FunctionWords.PRONOUNS.contains(token.folded())
                || FunctionWords.CONJUNCTIONS.contains(token.folded())
                || FunctionWords.AUXILIARIES.contains(token.folded())
                || FunctionWords.isTime(token)
                || ENDS.contains(token.folded());
    }

    private static boolean endsBackwards(Token token) {
        return token.kind() == Token.Kind.MARK
                || token.kind() == Token.Kind.NUMBER
                || FunctionWords.isRelative(token)
                || FunctionWords.CONJUNCTIONS.contains(token.folded());
    }

    /** Whether the word tells something by itself. */
    private static boolean isContent(Token token) {
        return (token.isActor() || (token.isWord() && token.folded().length() > 2))
                && !FunctionWords.isPreposition(token)
                && !FunctionWords.isBetween(token)
                && !FunctionWords.isTime(token)
                && !FunctionWords.DETERMINERS.contains(token.folded())
                && !FunctionWords.CONJUNCTIONS.contains(token.folded())
                && !ENDS.contains(token.folded());
    }
}
