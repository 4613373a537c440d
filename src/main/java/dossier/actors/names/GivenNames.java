package dossier.actors.names;

import dossier.knowledge.WordGenders;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells how surely a word is a given name: by the list, and by the office-holders of the tables. */
final class GivenNames {
    private final Map<String, String> listed;
    private final Set<String> holders = new HashSet<>();

    /**
     * Given names by a list.
     *
     * @param listed the class of each name: "" when it is hardly anything else, but for whose it is, a man's or a woman's
     */
    GivenNames(Map<String, String> listed) {
        this.listed = listed;
    }

    /** Takes the word, which an office-holder's name begins with, for a given name. */
    void learn(Token first) {
        holders.add(first.fold());
    }

    /** Whether the word is a given name and hardly anything else. */
    boolean isSure(Token token) {
        if (!token.isCapitalised()) {
            return false;
        }
        String sort = sort(token);
        return "".equals(sort) || (holders.contains(token.fold()) && !"weak".equals(sort));
    }

    /** Whether the word is a given name where it does not start a sentence: "Mark", "Will". */
    boolean isWordToo(Token token) {
        return token.isCapitalised() && "word".equals(sort(token));
    }

    /** Whether the word may be a given name, if it is no common one. */
    boolean isPossible(Token token) {
        return token.isCapitalised() && (listed.containsKey(token.fold()) || holders.contains(token.fold()));
    }

    /** The class of the name, null when it is not listed. */
    private @Nullable String sort(Token token) {
        String classes = listed.get(token.fold());
        return classes == null ? null : WordGenders.leftOut(classes);
    }
}
