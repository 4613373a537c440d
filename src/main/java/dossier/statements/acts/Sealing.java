package dossier.statements.acts;

import dossier.statements.grammar.FunctionWords;
import dossier.statements.grammar.Sentence;
import dossier.statements.grammar.Subject;
import dossier.statements.grammar.Subjects;
import org.jspecify.annotations.Nullable;

/** Reads what was concluded: "they signed an agreement", "agreements were signed". */
final class Sealing {
    private static final int NOUN_BEFORE = 6;
    private static final int NOUN_BEHIND = 7;
    private static final int DENIAL = 5;

    private final Acts acts;
    private final Subjects subjects;

    Sealing(Acts acts, Subjects subjects) {
        this.acts = acts;
        this.subjects = subjects;
    }

    /** Words that conclude something, and who did; null where the sentence does not say. */
    record Sealed(int from, int to, @Nullable Subject by) {}

    /** What the verb at {@code verb} concludes, or null when it is nothing of the kind. */
    @Nullable
    Sealed at(Sentence s, int verb) {
        if (Subjects.isPassive(s, verb)) {
            int noun = before(s, verb);
            return noun < 0 || isDenied(s, noun) ? null : new Sealed(noun, verb + 1, null);
        }
        int noun = behind(s, verb);
        Subject subject = noun < 0 || isDenied(s, noun) ? null : subjects.before(s, verb);
        return subject == null ? null : new Sealed(verb, noun + 1, subject);
    }

    private int before(Sentence s, int verb) {
        for (int i = verb - 1; i >= 0 && verb - i < NOUN_BEFORE; i--) {
            if (acts.isAgreement(s.at(i))) {
                return i;
            }
        }
        return -1;
    }

    private int behind(Sentence s, int verb) {
        for (int i = verb + 1; s.has(i) && i - verb < NOUN_BEHIND; i++) {
            if (acts.isAgreement(s.at(i))) {
                return i;
            }
            if (FunctionWords.isPreposition(s.at(i)) || s.at(i).isMark(",;:")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isDenied(Sentence s, int noun) {
        for (int i = noun - 1; i >= 0 && noun - i < DENIAL; i--) {
            if (s.at(i).is("no")) {
                return true;
            }
        }
        return false;
    }
}
