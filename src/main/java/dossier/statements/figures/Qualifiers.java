package dossier.statements.figures;

import dossier.statements.grammar.Token;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words before an amount that widen it: "at least", "close to", "some". */
public final class Qualifiers {
    private static final int LONGEST = 4;
    private static final BigDecimal SLACK = new BigDecimal("0.1");

    private final Map<String, String> classes;

    public Qualifiers(Map<String, String> classes) {
        this.classes = classes;
    }

    /** A qualifier and its first token. */
    record Found(String words, int from) {}

    /** The longest qualifier that ends before {@code amount}, over an article: "about a 3 percent chance". */
    @Nullable
    Found before(List<Token> tokens, int amount) {
        boolean article = amount > 1
                && (tokens.get(amount - 1).is("a") || tokens.get(amount - 1).is("an"));
        Found found = ending(tokens, amount);
        return found == null && article ? ending(tokens, amount - 1) : found;
    }

    private @Nullable Found ending(List<Token> tokens, int amount) {
        Found found = null;
        StringBuilder words = new StringBuilder();
        for (int i = amount - 1;
                i >= 0 && amount - i <= LONGEST && tokens.get(i).isWord();
                i--) {
            words.insert(0, words.isEmpty() ? "" : " ").insert(0, tokens.get(i).folded());
            if (classes.containsKey(words.toString())) {
                found = new Found(words.toString(), i);
            }
        }
        return found;
    }

    /** Whether two amounts can both be true of one count, given how they are qualified. */
    boolean agree(BigDecimal a, @Nullable String ofA, BigDecimal b, @Nullable String ofB) {
        return a.compareTo(b) == 0 || allows(a, ofA, b) || allows(b, ofB, a);
    }

    private boolean allows(BigDecimal stated, @Nullable String qualifier, BigDecimal other) {
        if (qualifier == null) {
            return false;
        }
        return switch (classes.getOrDefault(qualifier, qualifier.endsWith(" to") ? "range" : "")) {
            case "from" -> other.compareTo(stated) >= 0;
            case "to" -> other.compareTo(stated) <= 0;
            case "about" -> other.subtract(stated).abs().compareTo(stated.multiply(SLACK)) <= 0;
            case "range" ->
                other.compareTo(stated) <= 0
                        && other.compareTo(new BigDecimal(qualifier.substring(0, qualifier.length() - 3))) >= 0;
            default -> false;
        };
    }
}
