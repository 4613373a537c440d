package dossier.statements;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells what an amount counts: whom and what became of them, a noun phrase that says enough by itself, or the clause
 * around the amount. Where none of these is plain the amount is no figure.
 */
final class Counting {
    private static final Set<String> KNOWN =
            Set.of("the", "these", "those", "their", "his", "her", "its", "both", "other", "all", "my", "our");
    private static final BigDecimal FEW = BigDecimal.TEN;
    private static final int NOUN_REACH = 6;
    private static final int LONGEST_PHRASE = 9;
    /** "of the yard": what belongs to a noun and has no name is no longer. */
    private static final int COMMON = 3;
    /** Behind a noun these lead to what belongs to it. */
    private static final Set<String> BELONGING = Set.of("of", "from", "with", "between", "for");
    /** The same where a name follows. */
    private static final Set<String> PLACING = Set.of("in", "across", "outside", "near");
    /** Nouns that tell nothing by themselves. */
    private static final Set<String> VAGUE = Set.of("people", "persons", "cases", "members", "others");

    private final Map<String, String> counted;
    private final Fates fates;
    private final Places places;
    private final Surroundings surroundings;

    Counting(Map<String, String> counted, Fates fates, Places places, Surroundings surroundings) {
        this.counted = counted;
        this.fates = fates;
        this.places = places;
        this.surroundings = surroundings;
    }

    /**
     * What an amount counts.
     *
     * @param about for a reader, in the words of the source
     * @param subject for comparing: the same count of the same thing
     * @param unit "people", "missiles", a currency, "percent"
     */
    record Counted(String about, String subject, @Nullable String unit) {}

    /** What the amount, which starts at {@code start} with its qualifier, counts; null when that is not plain. */
    @Nullable
    Counted of(Sentence s, Amount amount, int start) {
        if (amount.unit() != null) {
            boolean owned = start > 0 && s.at(start - 1).genitive();
            String thing = owned ? measured(s, amount, 1) : null;
            String phrase = thing == null ? surroundings.of(s, start, amount.to()) : owned(s, start, thing);
            String about = phrase == null ? measured(s, amount, 2) : phrase;
            return about == null ? null : plain(about, amount.unit());
        }
        List<Token> tokens = s.tokens();
        int noun = noun(tokens, amount.to());
        boolean thing = noun >= 0 && "thing".equals(counted.get(tokens.get(noun).folded()));
        Fates.Fate fate = thing ? null : fates.of(tokens, amount, start, noun < 0 ? amount.to() : noun + 1);
        if (noun < 0 && (fate == null || !isBare(tokens, amount))) {
            return null;
        }
        if (fate != null && fate.real()) {
            return toll(tokens, amount, noun, fate.name());
        }
        return isPassing(tokens, amount, start) ? null : number(s, amount, start, noun, thing);
    }

    /** "Britain's … economy". */
    private static String owned(Sentence s, int start, String thing) {
        return s.at(start - 1).text() + " \u2026 " + thing;
    }

    private static Counted plain(String about, String unit) {
        return new Counted(about, unit + " " + about.toLowerCase(Locale.ROOT) + "|", unit);
    }

    /** How many met with a fate, and where. */
    private Counted toll(List<Token> tokens, Amount amount, int noun, String fate) {
        int last = noun < 0 ? noun : joined(tokens, noun);
        boolean life = noun < 0 || fates.tells(tokens.get(noun));
        String whom = life ? "people" : words(tokens, amount.to(), last + 1);
        String head = life ? "people" : words(tokens, noun, last + 1).toLowerCase(Locale.ROOT);
        String place = places.behind(tokens, last < 0 ? amount.to() : last + 1);
        boolean told = !life && tokens.subList(amount.to(), noun).stream().anyMatch(fates::tells);
        String about = (told ? whom : whom + " " + fate) + (place == null ? "" : " " + place);
        return new Counted(about, head + " " + fate + "|" + places.region(tokens, amount, place), "people");
    }

    /** How many there are, of whom a noun phrase or else the clause tells. */
    private @Nullable Counted number(Sentence s, Amount amount, int start, int noun, boolean thing) {
        List<Token> tokens = s.tokens();
        if (noun < 0) {
            return null;
        }
        int end = belonging(tokens, joined(tokens, noun) + 1);
        boolean owned = start > 0 && s.at(start - 1).genitive();
        long content = tokens.subList(amount.to(), end).stream()
                .filter(Surroundings::isContent)
                .count();
        String head = tokens.get(noun).folded();
        String phrase = content + (owned ? 1 : 0) < 2 ? surroundings.of(s, start, amount.to()) : null;
        if (phrase == null && content < 2 && VAGUE.contains(head)) {
            return null;
        }
        String whom = Surroundings.text(s, amount.to(), end);
        String about = phrase != null ? phrase : owned ? owned(s, start, whom) : whom;
        String unit = thing ? head : "people";
        String subject = phrase == null && content > 1
                ? whom.toLowerCase(Locale.ROOT) + "|" + places.region(tokens, amount, null)
                : unit + " " + about.toLowerCase(Locale.ROOT) + "|";
        return new Counted(about, subject, unit);
    }

    /** The end of what belongs to a noun that ends at {@code from}: "from North Africa", "of the committee". */
    private static int belonging(List<Token> tokens, int from) {
        boolean placing =
                from < tokens.size() && PLACING.contains(tokens.get(from).folded());
        if (from >= tokens.size()
                || (!placing && !BELONGING.contains(tokens.get(from).folded()))) {
            return from;
        }
        int end = from + 1;
        boolean named = false;
        while (end < tokens.size() && !ends(tokens.get(end))) {
            boolean name = tokens.get(end).isCapitalised();
            if (named && !name) {
                break;
            }
            named |= name;
            end++;
        }
        boolean plain = named ? end - from < LONGEST_PHRASE : !placing && end - from <= COMMON;
        return plain && end > from + 1 && Surroundings.isContent(tokens.get(end - 1)) ? end : from;
    }

    /** "an 18 percent earnings surge", "$7 million in funding from X": a phrase of two words at least that ends plainly. */
    private static @Nullable String measured(Sentence s, Amount amount, int least) {
        int from = amount.to();
        if (!s.has(from) || s.at(from).kind() == Token.Kind.MARK) {
            return null;
        }
        boolean share = amount.unit() != null && amount.unit().startsWith("percent");
        if (share && FunctionWords.isPreposition(s.at(from))) {
            return null;
        }
        boolean led = s.at(from).is("in") || s.at(from).is("of") || s.at(from).is("worth");
        int start = led ? from + (s.has(from + 1) && s.at(from + 1).is("of") ? 2 : 1) : from;
        int end = start;
        while (s.has(end) && end - start < LONGEST_PHRASE && !ends(s.at(end))) {
            end++;
        }
        boolean verbal =
                start < end && (FunctionWords.isPreposition(s.at(start)) || FunctionWords.isParticiple(s.at(start)));
        boolean closed = !s.has(end)
                || s.at(end).isMark(",;)")
                || end == s.size() - 1
                || s.at(end).is("and");
        long content = s.tokens().subList(Math.min(start, s.size()), Math.min(end, s.size())).stream()
                .filter(Surroundings::isContent)
                .count();
        return verbal || (!closed && least > 1) || content < least ? null : Surroundings.text(s, start, end);
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

    /** "their two children", "the three men", "two guests": in words, small, or known already: nobody counts them here. */
    private static boolean isPassing(List<Token> tokens, Amount amount, int start) {
        boolean known = start > 0 && KNOWN.contains(tokens.get(start - 1).folded());
        return known || (start == amount.from() && amount.value().compareTo(FEW) < 0);
    }

    /** The counted noun behind the amount, over adjectives and names. */
    private int noun(List<Token> tokens, int from) {
        for (int i = from; i < tokens.size() && i - from < NOUN_REACH; i++) {
            Token token = tokens.get(i);
            String kind = counted.get(token.folded());
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

    /** The last of "soldiers and police". */
    private int joined(List<Token> tokens, int noun) {
        boolean and = noun + 2 < tokens.size() && tokens.get(noun + 1).is("and");
        boolean people = and && "people".equals(counted.get(tokens.get(noun + 2).folded()));
        return people && !fates.tells(tokens.get(noun + 2)) ? noun + 2 : noun;
    }

    /** Whether nothing stands behind the amount that it might count besides people: "34 died", "killing 30." */
    private static boolean isBare(List<Token> tokens, Amount amount) {
        int next = amount.to();
        return next >= tokens.size()
                || tokens.get(next).kind() == Token.Kind.MARK
                || FunctionWords.isBetween(tokens.get(next))
                || FunctionWords.CONJUNCTIONS.contains(tokens.get(next).folded())
                || tokens.get(next).is("dead")
                || tokens.get(next).is("died")
                || (FunctionWords.isPreposition(tokens.get(next))
                        && !tokens.get(next).is("of"));
    }

    /** The words from one token to another, without marks. */
    static String words(List<Token> tokens, int from, int to) {
        return tokens.subList(from, Math.max(from, to)).stream()
                .filter(t -> t.kind() != Token.Kind.MARK)
                .map(Token::text)
                .collect(Collectors.joining(" "));
    }
}
