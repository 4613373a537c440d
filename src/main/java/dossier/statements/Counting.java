package dossier.statements;

import dossier.model.ActorKind;
import dossier.model.Cast;
import dossier.model.Mention;
import dossier.model.Reference;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells what an amount counts, from the words around it: whom or what, what became of them, where. */
final class Counting {
    private static final Set<String> KNOWN =
            Set.of("the", "these", "those", "their", "his", "her", "its", "both", "other", "all");
    private static final BigDecimal FEW = BigDecimal.TEN;
    private static final int NOUN_REACH = 6;
    private static final int FATE_BEHIND = 9;
    private static final int FATE_BEFORE = 4;
    private static final Set<String> OTHERS = Set.of("other", "others", "another", "dozens", "hundreds", "thousands");
    private static final Set<String> LOCATIVES =
            Set.of("in", "outside", "near", "across", "inside", "around", "throughout");

    private final Map<String, String> counted;
    private final Map<String, String> fates;
    private final Homes homes;
    private final Cast cast;

    Counting(Map<String, String> counted, Map<String, String> fates, Homes homes, Cast cast) {
        this.counted = counted;
        this.fates = fates;
        this.homes = homes;
        this.cast = cast;
    }

    /**
     * What an amount counts.
     *
     * @param about for a reader, in the words of the source
     * @param subject for comparing: the same count of the same thing
     * @param unit "people", "missiles", a currency, "percent"
     * @param cumulative whether it is a toll, which can only grow
     */
    record Counted(String about, String subject, @Nullable String unit, boolean cumulative) {}

    /** What the amount, which starts at {@code start} with its qualifier, counts; null when that is not plain. */
    @Nullable
    Counted of(List<Token> tokens, Amount amount, int start) {
        if (amount.unit() != null) {
            return Measured.of(tokens, amount, start, amount.unit());
        }
        int noun = noun(tokens, amount.to());
        boolean thing = noun >= 0 && "thing".equals(counted.get(tokens.get(noun).folded()));
        String fate = thing ? null : fate(tokens, amount, start, noun < 0 ? amount.to() : noun + 1);
        if (noun < 0 && (fate == null || !isBare(tokens, amount))) {
            return null;
        }
        int last = noun < 0 ? noun : joined(tokens, noun);
        String whom = noun < 0 ? "people" : words(tokens, amount.to(), last + 1);
        String head = noun < 0 ? "people" : words(tokens, noun, last + 1).toLowerCase(Locale.ROOT);
        boolean life = noun >= 0 && fates.containsKey(tokens.get(noun).folded());
        String unit = thing ? head : "people";
        String place = place(tokens, cast, last < 0 ? amount.to() : last + 1);
        String region = region(tokens, amount, place);
        String what = life ? "people" : whom;
        if (fate == null && isPassing(tokens, amount, start)) {
            return null;
        }
        if (fate == null) {
            return noun < 0 ? null : new Counted(tail(whom, place), head + "|" + region, unit, false);
        }
        return new Counted(
                tail(what + " " + fate, place), (life ? "people" : head) + " " + fate + "|" + region, unit, true);
    }

    private static String tail(String what, @Nullable String place) {
        return place == null ? what : what + " " + place;
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
                    || fates.containsKey(token.folded())) {
                return -1;
            }
        }
        return -1;
    }

    /** The last of "soldiers and police". */
    private int joined(List<Token> tokens, int noun) {
        boolean and = noun + 2 < tokens.size() && tokens.get(noun + 1).is("and");
        boolean people = and && "people".equals(counted.get(tokens.get(noun + 2).folded()));
        return people && !fates.containsKey(tokens.get(noun + 2).folded()) ? noun + 2 : noun;
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

    /** What became of them: the nearest word of fate before the amount, else behind what it counts. */
    private @Nullable String fate(List<Token> tokens, Amount amount, int start, int behind) {
        for (int i = amount.from(); i < behind && i < tokens.size(); i++) {
            String fate = fates.get(tokens.get(i).folded());
            if (fate != null) {
                return fate;
            }
        }
        boolean shared = isSecond(tokens, start);
        for (int i = start - 1; i >= 0 && start - i <= (shared ? FATE_BEHIND : FATE_BEFORE); i--) {
            Token token = tokens.get(i);
            if (token.isMark(".,;:")
                    || (token.kind() == Token.Kind.NUMBER && !shared)
                    || (token.is("and") && !shared)) {
                break;
            }
            if (fates.containsKey(token.folded())) {
                return fates.get(token.folded());
            }
        }
        for (int i = behind; i < tokens.size() && i - behind < FATE_BEHIND; i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.NUMBER || token.isMark(".;:") || startsAnother(tokens, i)) {
                return null;
            }
            if (fates.containsKey(token.folded())) {
                return fates.get(token.folded());
            }
        }
        return null;
    }

    /** "and wounded hundreds", "and other people": from there it is about others. */
    private boolean startsAnother(List<Token> tokens, int at) {
        if (!tokens.get(at).is("and") || at + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(at + 1);
        return fates.containsKey(next.folded()) || OTHERS.contains(next.folded());
    }

    /** "killed 30 soldiers and | 20 officers": the verb before the first amount is the second's too. */
    private static boolean isSecond(List<Token> tokens, int start) {
        if (start < 1 || !tokens.get(start - 1).is("and")) {
            return false;
        }
        for (int i = start - 2; i >= 0 && start - i <= NOUN_REACH; i--) {
            if (tokens.get(i).kind() == Token.Kind.NUMBER) {
                return true;
            }
            if (tokens.get(i).kind() == Token.Kind.MARK || FunctionWords.isBetween(tokens.get(i))) {
                return false;
            }
        }
        return false;
    }

    /** "in Syria", "outside the town of X": where, in the words of the source. */
    private static @Nullable String place(List<Token> tokens, Cast cast, int from) {
        for (int i = from; i < tokens.size() && i - from < 12; i++) {
            Token token = tokens.get(i);
            if (token.isMark(".;:")) {
                return null;
            }
            if (LOCATIVES.contains(token.folded()) && i + 1 < tokens.size()) {
                int end = i + 1;
                while (end < tokens.size()
                        && end - i < 7
                        && (tokens.get(end).isCapitalised()
                                || Set.of("the", "of", "town", "city", "province")
                                        .contains(tokens.get(end).folded()))) {
                    end++;
                }
                if (end > i + 1 && tokens.get(end - 1).isCapitalised() && !FunctionWords.isTime(tokens.get(end - 1))) {
                    Mention last = tokens.get(end - 1).mention();
                    return last != null && last.reference() == Reference.DEMONYM
                            ? token.text() + " " + cast.actor(last.actor()).name()
                            : words(tokens, i, end);
                }
            }
        }
        return null;
    }

    /** The state that the place, or else the sentence, names, as near the amount as can be; empty when it names none. */
    private String region(List<Token> tokens, Amount amount, @Nullable String place) {
        String best = "";
        int nearest = Integer.MAX_VALUE;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.mention() == null) {
                continue;
            }
            boolean state = cast.actor(token.mention().actor()).kind() == ActorKind.STATE;
            String home = state
                    ? cast.actor(token.mention().actor()).name()
                    : homes.of(token.mention().actor());
            int distance = i >= amount.to() ? i - amount.to() : 2 * (amount.from() - i);
            if (home != null && distance < nearest) {
                best = home;
                nearest = distance;
            }
        }
        return place == null || best.isEmpty() || place.endsWith(best) ? best : place;
    }

    /** The words from one token to another, without marks. */
    static String words(List<Token> tokens, int from, int to) {
        return tokens.subList(from, Math.max(from, to)).stream()
                .filter(t -> t.kind() != Token.Kind.MARK)
                .map(Token::text)
                .collect(Collectors.joining(" "));
    }
}
