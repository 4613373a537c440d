package dossier.actors.mentions;

import dossier.actors.names.Line;
import dossier.actors.names.Token;
import dossier.actors.names.Trie;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Short forms that an article explains itself: after "Endangered Species Act (ESA)", "ESA" is not what the tables know by it. */
final class Acronyms {
    private final Set<String> own = new HashSet<>();

    Acronyms(List<Line> lines) {
        lines.forEach(this::read);
    }

    /** Whether the article gives that short form a meaning that the tables do not know. */
    boolean isOwn(String wording) {
        return own.contains(wording);
    }

    private void read(Line line) {
        for (int at = 1; at < line.size() - 1; at++) {
            Token inside = line.token(at);
            boolean bracketed = line.near(at - 1).is("(") && line.near(at + 1).is(")");
            if (bracketed && inside.isShouted() && !isKnown(line, at) && isSpelled(line, at - 1, inside.text())) {
                own.add(inside.text());
            }
        }
    }

    /** Whether the words before the bracket are a name of the same row. */
    private static boolean isKnown(Line line, int at) {
        Trie.Match before = line.match(at - 2);
        Trie.Match inside = line.match(at);
        return before != null
                && inside != null
                && before.entry().name().equals(inside.entry().name());
    }

    /** Whether the capitals of the words before {@code end} spell the letters, from the last one back. */
    static boolean isSpelled(Line line, int end, String letters) {
        int at = end - 1;
        for (int i = letters.length() - 1; i >= 0; i--) {
            while (at >= 0 && line.token(at).isWord() && !line.token(at).isCapitalised()) {
                at--;
            }
            if (at < 0 || line.token(at).text().charAt(0) != letters.charAt(i)) {
                return false;
            }
            at--;
        }
        return true;
    }
}
