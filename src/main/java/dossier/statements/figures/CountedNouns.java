package dossier.statements.figures;

import dossier.model.Reference;
import dossier.statements.grammar.Boundaries;
import dossier.statements.grammar.ClauseEnd;
import dossier.statements.grammar.Extents;
import dossier.statements.grammar.FunctionWords;
import dossier.statements.grammar.Sentence;
import dossier.statements.grammar.Surroundings;
import dossier.statements.grammar.Token;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the noun that an amount counts and what belongs to it: "300 | migrants from North African countries". */
public final class CountedNouns {
    private static final int NOUN_REACH = 6;
    private static final int LONGEST_PHRASE = 9;
    /** "of the yard": what belongs to a noun and has no name is no longer. */
    private static final int COMMON = 3;
    /** Behind a noun these lead to what belongs to it. */
    private static final Set<String> BELONGING = Set.of("of", "from", "with", "between", "for");
    /** The same where a name follows. */
    private static final Set<String> PLACING = Set.of("in", "across", "outside", "near");

    /** Behind a noun that tells little these lead to where they are, or whose. */
    private static final Set<String> LOCATING =
            Set.of("in", "at", "on", "from", "of", "aboard", "across", "near", "inside", "outside", "under", "between");

    private static final Set<String> RATES = Set.of("a", "an", "per", "each", "every");
    private static final Set<String> SPELLS = Set.of("second", "minute", "hour", "day", "week", "month", "year");

    private final Map<String, String> counted;
    private final Fates fates;
    private final Set<String> peoples;

    /** @param peoples the names of peoples in the plural, folded: "moravians" */
    public CountedNouns(Map<String, String> counted, Fates fates, Set<String> peoples) {
        this.counted = counted;
        this.fates = fates;
        this.peoples = Set.copyOf(peoples);
    }

    /** The counted noun behind the amount, over adjectives and names. */
    int noun(List<Token> tokens, int from) {
        for (int i = from; i < tokens.size() && i - from < NOUN_REACH; i++) {
            Token token = tokens.get(i);
            String kind = counted.get(token.folded());
            if (isNation(token)) {
                return i;
            }
            if (token.isWord() && ("people".equals(kind) || "thing".equals(kind))) {
                boolean adjective = i + 1 < tokens.size()
                        && "people".equals(counted.get(tokens.get(i + 1).folded()));
                if (!adjective) {
                    return i;
                }
            } else if (token.kind() == Token.Kind.MARK
                    || token.kind() == Token.Kind.NUMBER
                    || FunctionWords.isPreposition(token)
                    || FunctionWords.isBetween(token)
                    || FunctionWords.CONJUNCTIONS.contains(token.folded())
                    || token.genitive()
                    || fates.tells(token)) {
                return -1;
            }
        }
        return -1;
    }

    /** "800 Moravians". */
    private boolean isNation(Token token) {
        boolean known = token.isWord() && token.isCapitalised() && peoples.contains(token.folded());
        boolean named = token.mention() != null
                && token.mention().reference() == Reference.DEMONYM
                && token.text().endsWith("s");
        return !token.genitive() && (known || named);
    }

    /** The last of "soldiers and police". */
    int joined(List<Token> tokens, int noun) {
        boolean and = noun + 2 < tokens.size() && tokens.get(noun + 1).is("and");
        boolean people = and && "people".equals(counted.get(tokens.get(noun + 2).folded()));
        return people && !fates.tells(tokens.get(noun + 2)) ? noun + 2 : noun;
    }

    /** "a year", "per month", "every day" behind what is counted belongs to it. */
    static int rated(Sentence s, int end) {
        boolean rate = s.has(end + 1)
                && RATES.contains(s.at(end).folded())
                && SPELLS.contains(s.at(end + 1).folded());
        return rate ? end + 2 : end;
    }

    /** "women | attacked in Port Ana", "victims | who complained": the end of what tells more of them, or {@code from}. */
    static int told(Sentence s, int from) {
        if (!s.has(from)) {
            return from;
        }
        Token first = s.at(from);
        boolean leads = first.is("who")
                || first.is("that")
                || LOCATING.contains(first.folded())
                || Extents.isPast(s, from)
                || FunctionWords.isParticiple(first);
        int end = from + 1;
        while (leads && s.has(end) && end - from < LONGEST_PHRASE && !stops(s, end)) {
            end++;
        }
        while (end > from + 1
                && !Surroundings.isContent(s.at(end - 1))
                && s.at(end - 1).kind() != Token.Kind.NUMBER) {
            end--;
        }
        boolean whole = !s.has(end) || stops(s, end) || FunctionWords.isPreposition(s.at(end));
        return leads && whole && end > from + 1 ? end : from;
    }

    private static boolean stops(Sentence s, int at) {
        Token token = s.at(at);
        return (token.kind() == Token.Kind.MARK && !Boundaries.isInside(s, at))
                || token.isQuote()
                || FunctionWords.isRelative(token)
                || FunctionWords.CONJUNCTIONS.contains(token.folded())
                || ClauseEnd.CLOSERS.contains(token.folded());
    }

    /**
     * The end of what belongs to a noun that ends at {@code from}: "from North African countries", "of the committee";
     * -1 where that is not plain.
     */
    static int belonging(List<Token> tokens, int from) {
        boolean placing =
                from < tokens.size() && PLACING.contains(tokens.get(from).folded());
        boolean leads = placing
                || (from < tokens.size() && BELONGING.contains(tokens.get(from).folded()));
        if (!leads || from + 1 >= tokens.size() || FunctionWords.isParticiple(tokens.get(from + 1))) {
            return from;
        }
        int end = from + 1;
        int lastName = -1;
        while (end < tokens.size() && !ends(tokens.get(end)) && !isPreposition(tokens, end, from)) {
            lastName = tokens.get(end).isCapitalised() ? end : lastName;
            end++;
        }
        if (lastName < 0) {
            boolean plain = !placing && end - from <= COMMON && end > from + 1;
            return plain && Surroundings.isContent(tokens.get(end - 1)) ? end : from;
        }
        if (isOpen(tokens, end) || end - from >= LONGEST_PHRASE) {
            return -1;
        }
        boolean noun = end - lastName == 2 && tokens.get(end - 1).folded().endsWith("s");
        return end - 1 == lastName || noun ? end : -1;
    }

    private static boolean isPreposition(List<Token> tokens, int at, int from) {
        return at > from + 1
                && FunctionWords.isPreposition(tokens.get(at))
                && !tokens.get(at).is("of");
    }

    /** "from Iraq and elsewhere", "of Japan and other nations": it goes on. */
    private static boolean isOpen(List<Token> tokens, int end) {
        return end + 1 < tokens.size()
                && (tokens.get(end).is("and") || tokens.get(end).is("or"))
                && !FunctionWords.isBetween(tokens.get(end + 1));
    }

    /** The end of "an 18 percent | earnings surge", "$7 million | in funding from X", or -1 where no noun follows plainly. */
    static int measured(Sentence s, Amount amount) {
        int from = amount.to();
        if (!s.has(from) || s.at(from).kind() == Token.Kind.MARK) {
            return -1;
        }
        boolean share = amount.unit() != null && amount.unit().startsWith("percent");
        boolean led = s.at(from).is("in") || s.at(from).is("of") || s.at(from).is("worth");
        boolean verbal = !led
                && (FunctionWords.isPreposition(s.at(from))
                        || FunctionWords.isParticiple(s.at(from))
                        || s.at(from).is("each"));
        if ((share && FunctionWords.isPreposition(s.at(from)) && !s.at(from).is("of")) || verbal) {
            return -1;
        }
        int start = led ? from + 1 : from;
        int end = start;
        while (s.has(end) && end - start < LONGEST_PHRASE && !ends(s.at(end))) {
            end++;
        }
        boolean closed = !s.has(end)
                || s.at(end).isMark(",;)")
                || end == s.size() - 1
                || (s.at(end).is("and") && Extents.startsAnew(s, end + 1, start));
        boolean content = s.tokens().subList(start, end).stream().anyMatch(Surroundings::isContent);
        return closed && content ? end : -1;
    }

    /** Behind "from Ana", which tells who of them is counted. */
    static int origin(List<Token> tokens, int noun) {
        int end = noun + 1;
        while (end < tokens.size() && tokens.get(end).isCapitalised()) {
            end++;
        }
        return noun < tokens.size() && tokens.get(noun).is("from") && end > noun + 1 ? end : noun;
    }

    private static boolean ends(Token token) {
        return token.kind() == Token.Kind.MARK
                || token.kind() == Token.Kind.NUMBER
                || token.isQuote()
                || FunctionWords.isRelative(token)
                || FunctionWords.isBetween(token)
                || FunctionWords.isTime(token)
                || FunctionWords.PRONOUNS.contains(token.folded())
                || FunctionWords.CONJUNCTIONS.contains(token.folded());
    }
}
