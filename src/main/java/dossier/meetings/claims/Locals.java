package dossier.meetings.claims;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The towns and sites that an article names and that no table has: "the frontier town of X", or X time and again behind a
 * word of place.
 */
public final class Locals {
    private static final Set<String> AT = Set.of("in", "at", "near", "outside", "to");
    private static final Set<String> SETTLEMENTS =
            Set.of("city", "town", "village", "island", "resort", "port", "suburb", "hamlet", "township", "oasis");
    private static final Set<String> SITES = Set.of(
            "palace", "castle", "house", "estate", "hotel", "lodge", "villa", "ranch", "base", "lake", "mount",
            "island");
    private static final int OFTEN = 2;
    private static final int LONGEST = 3;

    /** Of an article that names none. */
    public static final Locals NONE = new Locals(Map.of());

    private final Lexicon names;

    private Locals(Map<String, String> names) {
        this.names = new Lexicon(names);
    }

    /**
     * The places of an article that no table has.
     *
     * @param isKnown whether a name is one of the tables
     */
    public static Locals of(List<Line> lines, Predicate<String> isKnown) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Line line : lines) {
            if (!line.isTitle()) {
                count(line.tokens(), counts);
            }
        }
        Map<String, String> names = new HashMap<>();
        counts.forEach((name, count) -> {
            if (count >= OFTEN && !isKnown.test(name)) {
                names.put(name, name);
            }
        });
        return new Locals(names);
    }

    /** The name that starts at a token; null when none does. */
    Lexicon.@Nullable Hit at(List<Token> tokens, int i) {
        return tokens.get(i).capitalised() && tokens.get(i).mention() == null ? names.at(tokens, i) : null;
    }

    private static void count(List<Token> tokens, Map<String, Integer> counts) {
        for (int i = 1; i < tokens.size(); i++) {
            String name = name(tokens, i);
            if (name != null && !SITES.contains(name)) {
                boolean settled = i > 1
                        && tokens.get(i - 1).is("of")
                        && SETTLEMENTS.contains(tokens.get(i - 2).folded());
                counts.merge(
                        name, settled ? OFTEN : AT.contains(tokens.get(i - 1).folded()) ? 1 : 0, Integer::sum);
            }
        }
    }

    /** The capitalised words that start here, where no person, state or body is named; null where there are none. */
    private static @Nullable String name(List<Token> tokens, int from) {
        if (!isPart(tokens.get(from))) {
            return null;
        }
        StringBuilder name = new StringBuilder();
        int to = from;
        while (to < tokens.size() && to < from + LONGEST && isPart(tokens.get(to))) {
            name.append(to == from ? "" : " ").append(tokens.get(to).folded());
            to++;
        }
        boolean whole = to > from
                && !tokens.get(from - 1).capitalised()
                && (to >= tokens.size()
                        || !(tokens.get(to).capitalised() || tokens.get(to).mention() != null));
        return whole && !tokens.get(to - 1).possessive() ? name.toString() : null;
    }

    private static boolean isPart(Token token) {
        return token.capitalised() && token.mention() == null && !token.office() && token.isWord();
    }
}
