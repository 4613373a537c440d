package dossier.statements.grammar;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whose words a verb before a quotation gives: its subject's, or of one who tells it, "X said the two had agreed on “…”". */
final class Tellers {
    /** Within so many words before its "that" stands who says it: "said after the meeting in Rome that". */
    private static final int TO_THAT = 16;

    /** What several do together, and one of them tells. */
    private static final Set<String> CONCLUDING = Set.of("agreed", "agree", "discussed", "discuss");

    private final Lexicon lexicon;
    private final SpeechVerbs verbs;
    private final Subjects subjects;

    Tellers(Lexicon lexicon, SpeechVerbs verbs, Subjects subjects) {
        this.lexicon = lexicon;
        this.verbs = verbs;
        this.subjects = subjects;
    }

    /** The subject of the verb; where that names nobody but X says it, "X said the two had discussed “…”", X. */
    @Nullable
    Voice of(Sentence s, int verb) {
        Subject subject = subjects.of(s, verb);
        if (subject == null) {
            return null;
        }
        int first = Naming.first(s, subject);
        if ((!subject.actors().isEmpty() || subject.isPronoun()) && isUttered(s, verb, subject, first)) {
            return Frames.voice(s, verb, subject);
        }
        int outer = teller(s, behindTitles(s, first) - 1);
        Subject speaker = outer < 0 ? null : subjects.of(s, outer);
        return speaker == null ? Frames.voice(s, verb, subject) : Frames.voice(s, outer, speaker);
    }

    /** The verb that says the clause which begins behind {@code before}: "said", "said on Friday that", "said … and that"; -1 where none does. */
    private int teller(Sentence s, int before) {
        boolean that = s.has(before) && s.at(before).is("that");
        int reach = that ? TO_THAT : 0;
        for (int i = that ? before - 1 : before;
                i >= 0 && before - i <= reach && !s.at(i).isQuote();
                i--) {
            if (lexicon.isSaying(s.at(i)) && verbs.isVerb(s, i) && !FunctionWords.isInfinitive(s, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the verb gives its subject's own words; "the two sides agreed on “…”" may be told by somebody else. */
    private boolean isUttered(Sentence s, int verb, Subject subject, int first) {
        if (CONCLUDING.contains(s.at(verb).folded())) {
            return false;
        }
        boolean body = subject.actors().size() > 1
                || (s.at(first).isActor() && !s.at(first).person());
        return !body || (lexicon.isSaying(s.at(verb)) && !s.at(verb).is("asked"));
    }

    /** The first of the titles and determiners before a name: "that | Mrs. X". */
    private static int behindTitles(Sentence s, int name) {
        int at = name;
        while (at > 0
                && !s.at(at - 1).isQuote()
                && (s.at(at - 1).isMark(".")
                        || s.at(at - 1).is("the")
                        || (s.at(at - 1).is("and")
                                && s.has(at - 2)
                                && s.at(at - 2).isActor())
                        || (s.at(at).is("and") && s.at(at - 1).isActor())
                        || (s.at(at - 1).isWord() && s.at(at - 1).isCapitalised()))) {
            at--;
        }
        return at;
    }
}
