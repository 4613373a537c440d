package dossier.statements;

/** Tells whether a clause says that something is done, or only denies, supposes, believes or foretells it. */
final class Clauses {
    /** So many words before its verb a clause begins at the latest. */
    private static final int REACH = 14;

    private final Acts acts;

    Clauses(Acts acts) {
        this.acts = acts;
    }

    /** Whether the words before the verb at {@code cue}, back to where its clause begins, leave it real. */
    boolean isReal(Sentence s, int cue) {
        for (int i = cue - 1; i >= 0 && cue - i <= REACH; i--) {
            Token token = s.at(i);
            if (token.is("that")) {
                return i == 0 || !acts.isUnreal(s.at(i - 1));
            }
            if (token.isMark(",;:") || token.isQuote()) {
                return true;
            }
            boolean aside = token.is("which") && i > 0 && FunctionWords.isPreposition(s.at(i - 1));
            if (aside || acts.isUnreal(token)) {
                return false;
            }
        }
        return true;
    }
}
