package dossier.statements.speech;

import dossier.model.ActorId;
import dossier.model.Span;
import dossier.statements.grammar.FunctionWords;
import dossier.statements.grammar.Sentence;
import dossier.statements.grammar.Subject;
import dossier.statements.grammar.Token;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Those who speak, and the papers that are issued, for somebody else: "a spokesman for X", "the X statement". */
public final class Mouthpieces {
    private static final int REACH = 4;

    /** Whom the first word of "his spokesman" stands for. */
    private static final Map<String, String> POSSESSIVES = Map.of("his", "he", "her", "she", "its", "it");

    /** Behind what is issued these lead to who issued it. */
    private static final Set<String> AUTHORS = Set.of("by", "from", "of", "for");

    private static final Pattern GENITIVE = Pattern.compile("['\u2019]s$");
    private static final int GENITIVE_ENDING = 2;

    private final Map<String, String> words;

    /** @param words the words that mean such, each "speaks", "issued" or "office" */
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

    /** Whether the word means where those who speak for somebody sit: "X's office". */
    boolean isOffice(String word) {
        return "office".equals(words.get(word));
    }

    /** Whether the subject is what somebody wrote or issued: "X's letter". */
    boolean isIssued(Subject subject, Sentence s) {
        return "issued".equals(words.get(in(subject, s)));
    }

    /**
     * Whom the nameless mouthpiece that the subject names speaks for, as the words name him: "a ministry spokesman", "his
     * spokesman", "the premier's spokesman", "a rep for X"; his actor is still to be found where no name stands there.
     */
    @Nullable
    Subject principal(Sentence s, Subject subject) {
        int at = at(s, subject);
        if (at < 0 || isNamed(s, s.tokenAt(subject.span().end()))) {
            return null;
        }
        Subject owner = owner(s, s.tokenAt(subject.span().start()), at);
        return owner == null ? behind(s, at, subject) : owner;
    }

    /** "the council's spokesman | , Kim Park,": a name that no actor has. */
    private static boolean isNamed(Sentence s, int comma) {
        return s.has(comma + 2)
                && s.at(comma).isMark(",")
                && s.at(comma + 1).isWord()
                && s.at(comma + 1).isCapitalised()
                && s.at(comma + 2).isWord()
                && s.at(comma + 2).isCapitalised();
    }

    /** Who owns the mouthpiece at {@code word}, by the words from {@code first}. */
    private static @Nullable Subject owner(Sentence s, int first, int word) {
        for (int i = word - 1; i >= Math.max(first, word - 2); i--) {
            Token token = s.at(i);
            boolean owns = token.isActor()
                    && (i == word - 1 || (token.genitive() && s.at(word - 1).isWord()));
            if (owns) {
                return named(token);
            }
        }
        Token opening = s.at(first);
        String pronoun = POSSESSIVES.get(opening.folded());
        if (first < word && pronoun != null) {
            return new Subject(List.of(), opening.span(), opening.text(), pronoun);
        }
        for (int i = first + 1; i < word; i++) {
            if (GENITIVE.matcher(s.at(i).text()).find() && s.at(first).is("the")) {
                Span words = new Span(s.at(first).span().start(), s.at(i).span().end() - GENITIVE_ENDING);
                return new Subject(List.of(), words, words.of(s.article().text()), "");
            }
        }
        return null;
    }

    /** "for the X", "from X", "by the office of X", "issued by X", "for the premier". */
    private @Nullable Subject behind(Sentence s, int word, Subject subject) {
        boolean issued = s.has(word + 1) && s.at(word + 1).folded().endsWith("ed");
        int preposition = issued ? word + 2 : word + 1;
        if (!s.has(preposition) || !leads(s.at(preposition), s.at(word))) {
            return null;
        }
        for (int i = preposition + 1; s.has(i) && i - word <= REACH; i++) {
            Token token = s.at(i);
            boolean last = subject.span().end() <= token.span().end() || isPlaced(s, i + 1);
            if (token.isActor()) {
                return last && !token.genitive() && !isCompound(s, i) ? named(token) : null;
            }
            if (token.isWord() && last && s.at(preposition + 1).is("the")) {
                Span words = s.span(preposition + 1, i + 1);
                return new Subject(List.of(), words, words.of(s.article().text()), "");
            }
            if (!token.is("the")
                    && !token.isCapitalised()
                    && !s.at(preposition + 1).is("the")) {
                return null;
            }
        }
        return null;
    }

    /** "the U.S.-led coalition". */
    private static boolean isCompound(Sentence s, int at) {
        return s.has(at + 1)
                && s.at(at + 1).isMark("-\u2010\u2011")
                && s.at(at + 1).span().start() == s.at(at).span().end();
    }

    /** Whether the preposition leads to whom the mouthpiece is for; a report "on X" is not X's. */
    private boolean leads(Token preposition, Token mouthpiece) {
        return FunctionWords.isPreposition(preposition)
                && (!"issued".equals(words.get(mouthpiece.folded())) || AUTHORS.contains(preposition.folded()));
    }

    /** "a spokesman for Senator X | of Moravia": where he is from. */
    private static boolean isPlaced(Sentence s, int at) {
        return s.has(at) && s.at(at).is("of") && s.at(at - 1).person();
    }

    private static Subject named(Token token) {
        List<ActorId> actors =
                token.mention() == null ? List.of() : List.of(token.mention().actor());
        return new Subject(actors, token.span(), token.text(), "");
    }
}
