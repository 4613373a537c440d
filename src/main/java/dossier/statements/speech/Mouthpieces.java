package dossier.statements.speech;

import dossier.statements.grammar.FunctionWords;
import dossier.statements.grammar.Sentence;
import dossier.statements.grammar.Subject;
import dossier.statements.grammar.Token;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Those who speak, and the papers that are issued, for somebody else: "a spokesman for X", "the X statement". */
public final class Mouthpieces {
    private static final int REACH = 4;

    private final Map<String, String> words;

    /** @param words the words that mean such, each "speaks" or "issued" */
    public Mouthpieces(Map<String, String> words) {
        this.words = words;
    }

    /** The word in the phrase that means a mouthpiece, empty when none does. */
    String in(Subject subject, Sentence s) {
        int at = at(s, subject);
        return at < 0 ? "" : s.at(at).folded();
    }

    /** Whether the subject is a nameless person who speaks for somebody. */
    boolean isPerson(Subject subject, Sentence s) {
        return "speaks".equals(words.get(in(subject, s)));
    }

    /** The first word of the subject that means a mouthpiece and depends on no preposition; -1 when none does. */
    private int at(Sentence s, Subject subject) {
        for (int i = 0; i < s.size(); i++) {
            Token token = s.at(i);
            if (subject.span().contains(token.span())) {
                if (FunctionWords.isPreposition(token)) {
                    return -1;
                }
                if (token.isWord() && words.containsKey(token.folded()) && (i == 0 || !token.isCapitalised())) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Whether the subject is what somebody wrote or issued: "X's letter". */
    boolean isIssued(Subject subject, Sentence s) {
        return "issued".equals(words.get(in(subject, s)));
    }

    /** Whom the nameless mouthpiece that the subject names speaks for: "a ministry spokesman", "a rep for X". */
    @Nullable
    Token principal(Sentence s, Subject subject) {
        int at = at(s, subject);
        Token owner = at > 0 ? s.at(at - 1) : null;
        if (owner != null && at > 1 && owner.isWord() && s.at(at - 2).genitive()) {
            owner = s.at(at - 2);
        }
        boolean owned = owner != null && owner.isActor() && subject.span().contains(owner.span());
        return owned ? owner : at < 0 ? null : behind(s, at, subject);
    }

    /** "for the X", "from X", "by the office of X", "issued by X". */
    private static @Nullable Token behind(Sentence s, int word, Subject subject) {
        boolean issued = s.has(word + 1) && s.at(word + 1).folded().endsWith("ed");
        int preposition = issued ? word + 2 : word + 1;
        boolean open = s.has(preposition) && FunctionWords.isPreposition(s.at(preposition));
        for (int i = preposition + 1; open && s.has(i) && i - word <= REACH; i++) {
            Token token = s.at(i);
            boolean last = subject.span().end() <= token.span().end();
            if (token.isActor()) {
                return last && !token.genitive() ? token : null;
            }
            if (!token.is("the") && !token.isCapitalised()) {
                return null;
            }
        }
        return null;
    }
}
