package dossier.statements.figures;

import dossier.statements.grammar.FunctionWords;
import dossier.statements.grammar.Lexicon;
import dossier.statements.grammar.Sentence;
import dossier.statements.grammar.SpeechVerbs;
import dossier.statements.grammar.Token;
import java.util.Set;

/** Tells where in a sentence somebody says something: the verbs of speech whose subject answers for what they say. */
final class Cues {
    /** Verbs that no speaker's words follow when they stand right behind one of speech: "an attack that X said was …". */
    private static final Set<String> REDUCED =
            Set.of("was", "were", "is", "are", "had", "has", "have", "would", "will");

    /** So many words tell when somebody said so, before "that". */
    private static final int TIME = 5;

    private final SpeechVerbs verbs;
    private final Lexicon lexicon;

    Cues(Lexicon lexicon) {
        this.verbs = new SpeechVerbs(lexicon);
        this.lexicon = lexicon;
    }

    /** Whether the token is such a verb. */
    boolean says(Sentence s, int at) {
        Token token = s.at(at);
        return verbs.isVerb(s, at)
                && lexicon.isSaying(token)
                && !FunctionWords.isInfinitive(s, at)
                && !(at > 0 && FunctionWords.DETERMINERS.contains(s.at(at - 1).folded()))
                && !(at > 0 && FunctionWords.isRelative(s.at(at - 1)))
                && !(at > 1 && FunctionWords.isBetween(s.at(at - 1)) && FunctionWords.isRelative(s.at(at - 2)))
                && (!FunctionWords.isParticiple(token) || isSaying(s, at))
                && !isApposed(s, at)
                && !(s.has(at + 1) && REDUCED.contains(s.at(at + 1).folded()));
    }

    /** "The scheme, announced in May, moved 300": said of the scheme; not "X, a bank, announced in May that". */
    private static boolean isApposed(Sentence s, int at) {
        for (int i = at + 1; s.has(i) && i - at <= TIME && s.at(i).kind() != Token.Kind.MARK; i++) {
            if (s.at(i).is("that") && FunctionWords.isPreposition(s.at(at + 1))) {
                return false;
            }
        }
        return at > 0
                && s.at(at - 1).isMark(",")
                && s.has(at + 1)
                && s.at(at).folded().endsWith("ed")
                && FunctionWords.isPreposition(s.at(at + 1));
    }

    /** ", adding that", "with X saying that". */
    private static boolean isSaying(Sentence s, int participle) {
        boolean with = participle > 1
                && s.at(participle - 1).isActor()
                && s.at(participle - 2).is("with");
        return with || (participle > 0 && s.at(participle - 1).isMark(","));
    }
}
