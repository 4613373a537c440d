package dossier.statements.figures;

import dossier.model.ActorKind;
import dossier.model.Cast;
import dossier.model.Mention;
import dossier.model.Reference;
import dossier.statements.grammar.FunctionWords;
import dossier.statements.grammar.Homes;
import dossier.statements.grammar.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells where people came to harm: the place in the words of the source, and the state for comparing. */
public final class Places {
    private static final int REACH = 12;
    private static final int LONGEST = 7;
    /** So many common nouns may follow the name in "the New York state city". */
    private static final int NOUNS = 2;

    private static final Set<String> LOCATIVES =
            Set.of("in", "outside", "near", "across", "inside", "around", "throughout");
    private static final Pattern DIRECTION =
            Pattern.compile("(?:(?:north|south)-?)?(?:east|west|north|south)(?:ern)?|central|mid|upper|lower");

    private static final Set<String> OF_NAMES = Set.of("the", "of", "town", "city", "province");

    private final Homes homes;
    private final Cast cast;

    public Places(Homes homes, Cast cast) {
        this.homes = homes;
        this.cast = cast;
    }

    /** "in Syria", "outside the town of X", behind {@code from}; null where the clause names no place. */
    @Nullable
    String behind(List<Token> tokens, int from) {
        for (int i = from; i < tokens.size() && i - from < REACH; i++) {
            Token token = tokens.get(i);
            boolean another = token.isMark(",")
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).kind() == Token.Kind.NUMBER;
            if (token.isMark(".;:") || another) {
                return null;
            }
            if (LOCATIVES.contains(token.folded()) && i + 1 < tokens.size()) {
                int end = end(tokens, i + 1);
                if (end > i + 1 && isNamed(tokens, i + 1, end)) {
                    Mention last = tokens.get(end - 1).mention();
                    return last != null && last.reference() == Reference.DEMONYM
                            ? token.text() + " " + cast.actor(last.actor()).name()
                            : Counting.words(tokens, i, end);
                }
            }
        }
        return null;
    }

    /** The first place that the sentence names: "in Syria"; or null. */
    @Nullable
    String first(List<Token> tokens) {
        String place = null;
        for (int i = 0; i < tokens.size() && place == null; i += REACH) {
            place = behind(tokens, i);
        }
        return place;
    }

    private boolean isNamed(List<Token> tokens, int from, int end) {
        int last = end - 1;
        while (last > from
                && isNoun(tokens.get(last))
                && !OF_NAMES.contains(tokens.get(last).folded())) {
            last--;
        }
        return isName(tokens.get(last));
    }

    /** Whether it may name a place: in capitals, no day or month, nobody's. */
    private boolean isName(Token token) {
        if (token.mention() != null && cast.actor(token.mention().actor()).kind() != ActorKind.STATE) {
            return false;
        }
        boolean owner = !token.isActor()
                && (token.folded().endsWith("'s") || token.folded().endsWith("\u2019s"));
        return token.isCapitalised() && !owner && !token.genitive() && !FunctionWords.isTime(token);
    }

    private int end(List<Token> tokens, int from) {
        int end = from;
        while (end < tokens.size()
                && end - from < LONGEST - 1
                && (tokens.get(end).isCapitalised()
                        || OF_NAMES.contains(tokens.get(end).folded())
                        || isDirection(tokens, end, from))) {
            end++;
        }
        return tokens.get(from).is("the") ? named(tokens, end) : end;
    }

    /** "in | northern | Moravia". */
    private static boolean isDirection(List<Token> tokens, int at, int from) {
        return at == from
                && DIRECTION.matcher(tokens.get(at).folded()).matches()
                && at + 1 < tokens.size()
                && tokens.get(at + 1).isCapitalised();
    }

    /** "the Croydon | area", "the New York | state city of Binghamton": a name with an article is one of a noun behind it. */
    private int named(List<Token> tokens, int from) {
        int end = from;
        while (end < tokens.size() && end - from < NOUNS && isNoun(tokens.get(end))) {
            end++;
        }
        boolean of = end > from && end + 1 < tokens.size() && tokens.get(end).is("of") && isName(tokens.get(end + 1));
        return of ? end + 2 : end;
    }

    private static boolean isNoun(Token token) {
        return token.isWord()
                && !token.isCapitalised()
                && !FunctionWords.opensClause(token.folded())
                && !FunctionWords.isBetween(token)
                && !FunctionWords.isTime(token)
                && !FunctionWords.isParticiple(token)
                && !token.folded().endsWith("ed");
    }

    /**
     * The name of the place, or else of the state that the sentence names, as near the amount as can be; empty when neither is
     * named.
     */
    String region(List<Token> tokens, Amount amount, @Nullable String place) {
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
        return place == null ? best : name(place);
    }

    /** "Nice", of "in the French resort of Nice, France": the last name before the comma. */
    private static String name(String place) {
        int comma = place.indexOf(',');
        String[] words = (comma < 0 ? place : place.substring(0, comma)).split(" ");
        int from = words.length - 1;
        while (from > 0 && Character.isUpperCase(words[from - 1].codePointAt(0))) {
            from--;
        }
        return String.join(" ", Arrays.asList(words).subList(from, words.length));
    }
}
