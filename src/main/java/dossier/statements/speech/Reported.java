package dossier.statements.speech;

import dossier.statements.grammar.FunctionWords;
import dossier.statements.grammar.Lexicon;
import dossier.statements.grammar.Sentence;
import dossier.statements.grammar.SpeechVerbs;
import dossier.statements.grammar.Subject;
import dossier.statements.grammar.Subjects;
import dossier.statements.grammar.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds in a sentence without quotations whose words it reports: "X said the talks went well", "The talks went well, X said". */
public final class Reported {
    /** These report a whole sentence without "that". */
    private static final Set<String> PLAIN = Set.of("said", "says", "added", "adds", "insisted", "insists");
    /** Within so many words of another verb stands its "that": "told reporters in Rome that". */
    private static final int TO_THAT = 8;
    /** Of so many words is the longest tag at the end of a sentence. */
    private static final int TAG = 10;
    /** A sentence of fewer words tells nothing by itself. */
    private static final int TELLING = 7;

    private static final Set<String> OPENING = Set.of(
            "that", "there", "the", "a", "an", "it", "he", "she", "they", "we", "his", "her", "its", "their", "this",
            "these", "no", "any", "if", "both");

    private final SpeechVerbs verbs;
    private final Subjects subjects;
    private final Lexicon lexicon;

    public Reported(Lexicon lexicon, Subjects subjects) {
        this.lexicon = lexicon;
        this.subjects = subjects;
        this.verbs = new SpeechVerbs(lexicon);
    }

    /**
     * Reported speech.
     *
     * @param verb the token of the verb
     * @param by its subject
     */
    public record Told(int verb, Subject by) {}

    /** Whose words the sentence reports, or null when it reports nobody's. */
    @Nullable
    public Told in(Sentence s) {
        if (s.size() < TELLING || s.tokens().stream().anyMatch(Token::isQuote)) {
            return null;
        }
        for (int i = 1; i < s.size(); i++) {
            if (says(s, i)) {
                boolean tag = isTag(s, i);
                Subject subject = tag || leads(s, i) ? subjects.of(s, i) : null;
                return subject == null ? null : new Told(i, subject);
            }
        }
        return null;
    }

    private boolean says(Sentence s, int at) {
        Token token = s.at(at);
        return verbs.isVerb(s, at)
                && lexicon.isSaying(token)
                && !lexicon.isNounToo(token)
                && !FunctionWords.isParticiple(token)
                && !FunctionWords.isInfinitive(s, at)
                && !FunctionWords.isRelative(s.at(at - 1));
    }

    /** Whether what is said follows the verb. */
    private static boolean leads(Sentence s, int verb) {
        Token next = s.has(verb + 1) ? s.at(verb + 1) : null;
        if (next == null) {
            return false;
        }
        boolean plain = PLAIN.contains(s.at(verb).folded());
        if (plain && (OPENING.contains(next.folded()) || next.isActor() || next.isCapitalised())) {
            return !FunctionWords.isTime(next) || that(s, verb);
        }
        return that(s, verb);
    }

    private static boolean that(Sentence s, int verb) {
        for (int i = verb + 1; s.has(i) && i - verb <= TO_THAT && !s.at(i).isMark(",;:"); i++) {
            if (s.at(i).is("that")) {
                return true;
            }
        }
        return false;
    }

    /** ", X said on Monday." at the end of the sentence. */
    private static boolean isTag(Sentence s, int verb) {
        boolean comma = false;
        for (int i = verb - 1; i >= 0 && verb - i <= TAG; i--) {
            comma |= s.at(i).isMark(",");
        }
        for (int i = verb + 1; i < s.size() - 1; i++) {
            if (s.at(i).kind() == Token.Kind.MARK || s.at(i).is("that")) {
                return false;
            }
        }
        return comma && s.size() - verb <= TAG;
    }
}
