package dossier.dating;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the date expressions of a text: at each word the longest that any rule finds. */
final class Grammar {
    private Grammar() {}

    /** The date expressions among {@code tokens}, in order, never overlapping. */
    static List<Phrase> read(Tokens tokens) {
        AbsoluteDates absolute = new AbsoluteDates(tokens);
        RelativeDates relative = new RelativeDates(tokens);
        Years years = new Years(tokens);
        List<Phrase> phrases = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Phrase best = longer(longer(absolute.at(i), relative.at(i)), years.at(i));
            if (best == null) {
                i++;
            } else {
                phrases.add(best);
                i = best.to();
            }
        }
        return phrases;
    }

    private static @Nullable Phrase longer(@Nullable Phrase a, @Nullable Phrase b) {
        return a == null ? b : b == null || a.to() >= b.to() ? a : b;
    }
}
