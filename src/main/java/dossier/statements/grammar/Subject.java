package dossier.statements.grammar;

import dossier.model.ActorId;
import dossier.model.Span;
import dossier.text.Folding;
import dossier.text.Tenses;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who does what a verb says.
 *
 * @param actors the actors: two in "X and Y said"; empty when the words name none, or it is not sure
 * @param span the words, in the article
 * @param text the words
 * @param pronoun "he", "she", or empty: whom it stands for is to be found
 */
public record Subject(List<ActorId> actors, Span span, String text, String pronoun) {
    /** A phrase of more words than these is half a sentence. */
    private static final int LONGEST = 9;

    public Subject {
        actors = List.copyOf(actors);
    }

    public boolean isPronoun() {
        return !pronoun.isEmpty();
    }

    /** Whether it is "he" or "she", in any case. */
    public boolean isPersonal() {
        return isHe() || isShe();
    }

    boolean isHe() {
        return pronoun.equals("he") || pronoun.equals("him");
    }

    public boolean isShe() {
        return pronoun.equals("she") || pronoun.equals("her");
    }

    /** Whether it is a phrase that may name somebody, not half a sentence. */
    public boolean isPlain() {
        String first = Folding.fold(text.split(" ", 2)[0]);
        return !actors.isEmpty()
                || isPronoun()
                || (text.split(" ", LONGEST + 1).length <= LONGEST && !FunctionWords.opensClause(first) && !tells());
    }

    /** Whether a verb in the past stands in it: "the launch came hours after". */
    private boolean tells() {
        List<String> words = List.of(Folding.fold(text).split(" ", -1));
        return IntStream.range(1, words.size())
                .anyMatch(i ->
                        Tenses.isIrregularPast(words.get(i)) && !FunctionWords.DETERMINERS.contains(words.get(i - 1)));
    }

    public Subject meaning(List<ActorId> who) {
        return new Subject(who, span, text, pronoun);
    }
}
