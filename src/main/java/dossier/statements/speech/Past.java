package dossier.statements.speech;

import dossier.model.ActorId;
import dossier.statements.grammar.Sentence;
import dossier.statements.grammar.Subject;
import dossier.statements.grammar.Token;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that was read.
 *
 * @param sentence its words
 * @param voice who spoke in it
 * @param leading who opens it
 * @param people all people whom it names
 */
record Past(
        Sentence sentence,
        @Nullable Subject voice,
        @Nullable Subject leading,
        Set<ActorId> people) {
    /** So many words open a sentence. */
    private static final int OPENING = 4;

    /** The people named among the first {@code until} tokens of a sentence, by their id. */
    static Set<ActorId> people(Sentence s, int until) {
        Set<ActorId> people = new TreeSet<>();
        for (int i = 0; i < until; i++) {
            Token token = s.at(i);
            if (token.person() && token.mention() != null) {
                people.add(token.mention().actor());
            }
        }
        return people;
    }

    /** Whether the sentence opens with a name that no actor has: "Kim Park", "Briton Kim Park". */
    boolean opensUnknown() {
        for (int i = 0; i + 1 < Math.min(sentence.size(), OPENING); i++) {
            if (isNameless(sentence.at(i)) && isNameless(sentence.at(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a second clause has a name as subject that no actor has: "and Kim Park left". */
    boolean bringsUnknown() {
        for (int i = 0; i + 2 < sentence.size(); i++) {
            boolean joins = sentence.at(i).is("and")
                    || sentence.at(i).is("but")
                    || sentence.at(i).is("while");
            if (joins && isNameless(sentence.at(i + 1)) && isNameless(sentence.at(i + 2))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNameless(Token token) {
        return token.isWord() && token.isCapitalised();
    }

    /** Whether the sentence opens with "a nurse", "one official": a person who is not named. */
    boolean opensWithSomebody() {
        return opensUnknown()
                || Set.of("a", "an", "one", "another", "his", "her")
                        .contains(sentence.at(0).folded());
    }

    /** Whether the pronoun opens its sentence, or the tag behind a quotation that does. */
    static boolean opens(Sentence s, int until) {
        for (int i = 0; i < until; i++) {
            if (s.at(i).kind() != Token.Kind.MARK && !s.at(i).isQuote()) {
                return false;
            }
        }
        return true;
    }

    /** "“Was it true?” a reporter asked": who answers is another than the nameless one who asks. */
    boolean asks() {
        return voice != null
                && voice.actors().isEmpty()
                && !voice.isPronoun()
                && sentence.tokens().stream()
                        .anyMatch(t -> t.isQuote() && t.text().endsWith("?"));
    }

    /** Whether it holds the word. */
    boolean says(String word) {
        return sentence.tokens().stream().anyMatch(t -> t.isWord() && t.is(word));
    }
}
