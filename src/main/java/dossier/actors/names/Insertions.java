package dossier.actors.names;

import java.util.ArrayList;
import java.util.List;

/** What an editor puts into a name: "[Jane] Example" reads as "Jane Example". */
final class Insertions {
    private static final int LONGEST = 5;

    private Insertions() {}

    /** The tokens without the square brackets that stand inside a name. */
    static List<Token> without(List<Token> tokens) {
        List<Token> read = new ArrayList<>(tokens.size());
        int close = -1;
        for (int at = 0; at < tokens.size(); at++) {
            int end = tokens.get(at).is("[") ? end(tokens, at) : -1;
            close = end > 0 ? end : close;
            if (end < 0 && at != close) {
                read.add(tokens.get(at));
            }
        }
        return List.copyOf(read);
    }

    /** Where the bracket closes, if words with capitals stand before it and behind; -1 otherwise. */
    private static int end(List<Token> tokens, int open) {
        int at = open + 1;
        while (at < tokens.size() && at - open <= LONGEST && tokens.get(at).isWord()) {
            at++;
        }
        boolean closed =
                at + 1 < tokens.size() && at > open + 1 && tokens.get(at).is("]");
        return closed
                        && tokens.get(at - 1).isCapitalised()
                        && tokens.get(at + 1).isCapitalised()
                ? at
                : -1;
    }
}
