package dossier.statements.figures;

import dossier.statements.grammar.ClauseEnd;
import dossier.statements.grammar.FunctionWords;
import dossier.statements.grammar.Token;
import dossier.text.Tenses;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what became of those whom an amount counts: killed, wounded, seriously wounded, displaced, detained. */
public final class Fates {
    private static final int BEHIND = 9;
    private static final int BEFORE = 4;
    private static final int SEVERITY_REACH = 3;
    private static final Set<String> OTHERS = Set.of("other", "others", "another", "dozens", "hundreds", "thousands");
    /** Before a fate these tell that it is feared, foretold or wished, not told. */
    private static final Set<String> UNREAL = Set.of(
            "feared",
            "fear",
            "fears",
            "threatened",
            "threatening",
            "tried",
            "trying",
            "plotting",
            "if",
            "no",
            "not",
            "reportedly",
            "allegedly");

    /** In the active these tell what those did to others. */
    private static final Set<String> OBJECTS = Set.of(
            "another", "dozens", "hundreds", "thousands", "scores", "more", "at", "some", "many", "several", "them");

    /** What these tell behind a noun became of others: "ran into ten people, killing one". */
    private static final Set<String> TRANSITIVE = Set.of("killing", "wounding", "injuring");

    private final Map<String, String> fates;
    private final Map<String, String> severities;

    public Fates(Map<String, String> fates, Map<String, String> severities) {
        this.fates = fates;
        this.severities = severities;
    }

    /**
     * A fate.
     *
     * @param name "killed", "seriously wounded"
     * @param real whether it is told to have come
     * @param at the word that tells it
     */
    record Fate(String name, boolean real, int at) {}

    /** Whether the word itself tells a fate: "dead", "wounded". */
    boolean tells(Token token) {
        return fates.containsKey(token.folded());
    }

    /** The fate of those whom the amount counts whose noun ends before {@code behind}; the qualifier begins at {@code start}. */
    @Nullable
    Fate of(List<Token> tokens, Amount amount, int start, int behind) {
        int at = at(tokens, amount, start, behind);
        if (at < 0) {
            return null;
        }
        String severity = severity(tokens, at);
        String name = Objects.requireNonNull(fates.get(tokens.get(at).folded()));
        return new Fate(
                severity == null ? name : severity + " " + name,
                isReal(tokens, Math.min(at, start)) && isReal(tokens, at, amount.to()),
                at);
    }

    /** The word that tells the fate, in the noun, before it or behind it; -1 where none does. */
    private int at(List<Token> tokens, Amount amount, int start, int behind) {
        for (int i = amount.to(); i < behind && i < tokens.size(); i++) {
            if (tells(tokens.get(i))) {
                return i;
            }
        }
        if (start > 0 && tokens.get(start - 1).is("by")) {
            return -1;
        }
        boolean own = behind == amount.to()
                && behind < tokens.size()
                && FunctionWords.AUXILIARIES.contains(tokens.get(behind).folded());
        int before = own ? -1 : before(tokens, start);
        return before >= 0 ? before : behind(tokens, start, behind, behind == amount.to());
    }

    private int before(List<Token> tokens, int start) {
        boolean shared = isSecond(tokens, start);
        for (int i = start - 1; i >= 0 && start - i <= (shared ? BEHIND : BEFORE); i--) {
            Token token = tokens.get(i);
            boolean another = token.kind() == Token.Kind.NUMBER || token.is("and");
            if (token.isMark(".,;:") || (another && !shared)) {
                return -1;
            }
            if (tells(token)) {
                return i;
            }
        }
        return -1;
    }

    private int behind(List<Token> tokens, int start, int behind, boolean nameless) {
        for (int i = behind; i < tokens.size() && i - behind < BEHIND; i++) {
            Token token = tokens.get(i);
            if (token.isMark(nameless ? ".,;:" : ".;:")
                    || token.kind() == Token.Kind.NUMBER
                    || ClauseEnd.CLOSERS.contains(token.folded())
                    || FunctionWords.PRONOUNS.contains(token.folded())
                    || startsAnother(tokens, i)) {
                return -1;
            }
            if (tells(token)) {
                boolean meant = tokens.get(i - 1).is("to") && !isForced(tokens, start);
                boolean done = meant || TRANSITIVE.contains(token.folded());
                return done || isActive(tokens, i) ? -1 : i;
            }
        }
        return -1;
    }

    /** "Forced a million to flee". */
    private static boolean isForced(List<Token> tokens, int start) {
        return start > 0 && tokens.get(start - 1).folded().startsWith("forc");
    }

    /** "30 gunmen killed two guards", "rebels seized the town": what those who are counted did to others. */
    private static boolean isActive(List<Token> tokens, int fate) {
        if (!tokens.get(fate).folded().endsWith("ed") || fate + 1 >= tokens.size()) {
            return false;
        }
        for (int i = fate - 1; i >= 0 && fate - i <= BEFORE; i--) {
            String word = tokens.get(i).folded();
            if (FunctionWords.PASSIVES.contains(word) || word.equals("left")) {
                return false;
            }
        }
        Token next = tokens.get(fate + 1);
        return next.isActor()
                || next.kind() == Token.Kind.NUMBER
                || FunctionWords.DETERMINERS.contains(next.folded())
                || OBJECTS.contains(next.folded());
    }

    /** "seriously injured", "serious injuries", "critically wounded": how badly, in one word. */
    private @Nullable String severity(List<Token> tokens, int fate) {
        for (int i = fate - 1; i >= 0 && fate - i <= SEVERITY_REACH; i--) {
            String severity = severities.get(tokens.get(i).folded());
            if (severity != null) {
                return severity;
            }
            if (!tokens.get(i).isWord()) {
                return null;
            }
        }
        return null;
    }

    private static boolean isReal(List<Token> tokens, int from) {
        for (int i = from - 1; i >= 0 && from - i <= BEFORE; i--) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.MARK) {
                return true;
            }
            if (FunctionWords.isModal(token) || UNREAL.contains(token.folded())) {
                return false;
            }
        }
        return true;
    }

    /** "100 people may have died": what stands between the amount and the fate behind it. */
    private static boolean isReal(List<Token> tokens, int fate, int from) {
        for (int i = from; i < fate; i++) {
            Token token = tokens.get(i);
            if (FunctionWords.isModal(token)
                    || UNREAL.contains(token.folded())
                    || Tenses.isForthcoming(token.folded())) {
                return false;
            }
        }
        return true;
    }

    /** "and wounded hundreds", "and other people": from there it is about others. */
    private boolean startsAnother(List<Token> tokens, int at) {
        if (!tokens.get(at).is("and") || at + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(at + 1);
        return tells(next) || OTHERS.contains(next.folded());
    }

    /** "killed 30 soldiers and | 20 officers": the verb before the first amount is the second's too. */
    private static boolean isSecond(List<Token> tokens, int start) {
        if (start < 1 || !tokens.get(start - 1).is("and")) {
            return false;
        }
        for (int i = start - 2; i >= 0 && start - i <= BEHIND; i--) {
            if (tokens.get(i).kind() == Token.Kind.NUMBER) {
                return true;
            }
            if (tokens.get(i).kind() == Token.Kind.MARK || FunctionWords.isBetween(tokens.get(i))) {
                return false;
            }
        }
        return false;
    }
}
