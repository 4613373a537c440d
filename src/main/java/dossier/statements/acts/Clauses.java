package dossier.statements.acts;

import dossier.statements.grammar.FunctionWords;
import dossier.statements.grammar.Naming;
import dossier.statements.grammar.Sentence;
import dossier.statements.grammar.Subject;
import dossier.statements.grammar.Token;
import java.util.Set;

/** Tells whether a clause says that something is done, or only denies, supposes, believes or foretells it. */
final class Clauses {
    /** So many words before its verb a clause begins at the latest. */
    private static final int REACH = 20;

    /** Within so many words before "that" stands that it is not so. */
    private static final int DOUBT = 6;

    private final Acts acts;

    /** Within so many words stands whom somebody accuses. */
    private static final int OBJECT = 6;

    /** Behind these a clause begins that is as real as any. */
    private static final Set<String> OTHER_CLAUSE = Set.of("while", "whereas", "but");

    private static final Set<String> DONE = Set.of("has", "have", "had", "is", "was", "were", "are", "did", "does");

    Clauses(Acts acts) {
        this.acts = acts;
    }

    /** Whether the words before the verb at {@code cue}, back to where its clause begins, leave it real. */
    boolean isReal(Sentence s, int cue) {
        boolean apposed = false;
        for (int i = cue - 1; i >= 0 && cue - i <= REACH; i--) {
            Token token = s.at(i);
            if (token.is("that")) {
                return i == 0 || !isDoubted(s, i);
            }
            if (token.isMark(",") && !apposed && closesInsertion(s, i, cue)) {
                apposed = true;
                i = opening(s, i);
            } else if (token.isMark(",;:") || token.isQuote() || OTHER_CLAUSE.contains(token.folded())) {
                return true;
            }
            boolean aside = token.is("which") && i > 0 && FunctionWords.isPreposition(s.at(i - 1));
            if (aside || acts.isUnreal(token)) {
                return false;
            }
        }
        return true;
    }

    /** "No sign | that", "did not say | that": what the clause tells is not said to be so. */
    private boolean isDoubted(Sentence s, int that) {
        for (int i = that - 1; i >= 0 && that - i <= DOUBT && s.at(i).isWord(); i--) {
            if (FunctionWords.isNegation(s.at(i)) || s.at(i).is("no") || (i == that - 1 && acts.isUnreal(s.at(i)))) {
                return true;
            }
        }
        return false;
    }

    /** "X, the premier, | had pledged": the comma stands right before the verb. */
    private static boolean closesInsertion(Sentence s, int comma, int cue) {
        for (int i = comma + 1; i < cue; i++) {
            if (!FunctionWords.isBetween(s.at(i))) {
                return false;
            }
        }
        return cue > comma + 1 && opening(s, comma) < comma;
    }

    /** The comma that opens the insertion which the comma at {@code close} ends; that one where none does. */
    private static int opening(Sentence s, int close) {
        int opening = close;
        for (int i = close - 1; i >= 0 && close - i <= REACH; i--) {
            if (s.at(i).isMark(";:") || s.at(i).is("that")) {
                break;
            }
            if (s.at(i).isMark(",")) {
                opening = i;
            }
        }
        return opening;
    }

    /** "The talks that X had pledged to join": what somebody had done before is background of another statement. */
    static boolean isBackground(Sentence s, Subject subject, int cue) {
        int first = Naming.first(s, subject);
        boolean had = s.has(cue - 1) && s.at(cue - 1).is("had");
        boolean relative =
                first > 1 && (s.at(first - 1).is("that") || s.at(first - 1).is("which"));
        return had
                && relative
                && !s.at(first - 2).folded().endsWith("ed")
                && !FunctionWords.CONJUNCTIONS.contains(s.at(first - 2).folded());
    }

    /** Whether somebody stands behind the verb, a name or "him": "blaming the weather" accuses nobody. */
    static boolean hasSomebody(Sentence s, int from) {
        for (int i = from; s.has(i) && i - from < OBJECT; i++) {
            Token token = s.at(i);
            boolean person = FunctionWords.PRONOUNS.contains(token.folded()) || token.is("them");
            if (token.isActor()
                    || person
                    || (token.isCapitalised() && token.isWord() && !FunctionWords.isTime(token))) {
                return true;
            }
            if (token.kind() == Token.Kind.MARK) {
                return false;
            }
            if (token.is("of") || token.is("for")) {
                return i > from;
            }
        }
        return false;
    }

    /** "Called on the president on Monday for a meeting": a visit; a demand has "to" behind it. */
    static boolean isVisit(Sentence s, int cue, int next) {
        boolean on = s.at(cue).folded().startsWith("call") && !s.at(next - 1).is("for");
        for (int i = next; on && s.has(i) && i - next < REACH; i++) {
            boolean infinitive = s.at(i).is("to")
                    && s.has(i + 1)
                    && s.at(i + 1).isWord()
                    && !s.at(i + 1).isCapitalised();
            if (infinitive && !FunctionWords.DETERMINERS.contains(s.at(i + 1).folded())) {
                return false;
            }
        }
        return on;
    }

    /** "Vowed the country has kept its word": sworn of what is, not promised of what shall be. */
    static boolean isOfThePast(Sentence s, int from) {
        for (int i = from; s.has(i) && i - from < REACH; i++) {
            Token token = s.at(i);
            if (token.is("to") || FunctionWords.isModal(token) || token.kind() == Token.Kind.MARK) {
                return false;
            }
            if (DONE.contains(token.folded())) {
                return true;
            }
        }
        return false;
    }
}
