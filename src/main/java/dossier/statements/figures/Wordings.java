package dossier.statements.figures;

import dossier.statements.grammar.Boundaries;
import dossier.statements.grammar.ClauseEnd;
import dossier.statements.grammar.ClauseSubjects;
import dossier.statements.grammar.Excerpt;
import dossier.statements.grammar.Extents;
import dossier.statements.grammar.FunctionWords;
import dossier.statements.grammar.Lexicon;
import dossier.statements.grammar.References;
import dossier.statements.grammar.Sentence;
import dossier.statements.grammar.Surroundings;
import dossier.statements.grammar.Token;
import dossier.text.Tenses;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words by which a reader understands what an amount counts and what became of it: the clause of the amount, else the
 * sentence from its subject on, else the noun phrase around it. Words that point outside themselves tell nothing.
 */
public final class Wordings {
    /** So many words may stand before an amount from the beginning of its sentence. */
    private static final int BEFORE = 26;
    /** A noun phrase begins so many words before the amount in it at the earliest. */
    private static final int LEFT = 9;
    /** A noun phrase of so many words tells by itself what it is. */
    private static final int ALONE = 3;

    private static final Set<String> SUPPOSING = Set.of("if", "whether", "unless");
    private static final Set<String> OPENERS = Set.of("and", "but", "so", "also", "yet");

    private final Surroundings surroundings;
    private final ClauseSubjects subjects;

    public Wordings(Surroundings surroundings, Lexicon lexicon) {
        this.surroundings = surroundings;
        this.subjects = new ClauseSubjects(lexicon);
    }

    /**
     * The words around the amount from {@code from} to {@code to}, the number left out; or null.
     *
     * @param noun behind the noun that is counted; {@code to} where none is
     * @param end behind what belongs to that noun; -1 where no noun phrase is plain
     */
    @Nullable
    Excerpt of(Sentence s, int from, int to, int noun, int end) {
        Excerpt clause = surroundings.of(s, from, to, noun);
        if (clause != null) {
            return clause;
        }
        Excerpt phrase = end < 0 ? null : phrase(s, from, to, end);
        boolean owned = from > 0 && isOwner(s.at(from - 1));
        Excerpt sentence = phrase != null && owned ? null : sentence(s, from, to);
        return sentence == null ? phrase : sentence;
    }

    private static boolean isOwner(Token token) {
        return token.genitive()
                || (token.isWord()
                        && (token.folded().endsWith("'s") || token.folded().endsWith("\u2019s")));
    }

    /** The sentence from its subject to the end of the amount's clause. */
    private @Nullable Excerpt sentence(Sentence s, int from, int to) {
        int first = 0;
        while (first < from && isOpener(s.at(first))) {
            first++;
        }
        if (first == from
                || from - first > BEFORE
                || !isNamed(s, first)
                || supposes(s, first, from)
                || !subjects.opensNamed(s, first, from)) {
            return null;
        }
        Excerpt words = surroundings.from(s, first, from, to, to);
        boolean told = Extents.isSaying(s.at(from - 1)) || s.at(from - 1).is("that");
        return words == null || (told && !Extents.hasVerb(s, to, words.last())) ? null : words;
    }

    private static boolean isOpener(Token token) {
        return OPENERS.contains(token.folded())
                || token.isMark(",")
                || (FunctionWords.ADVERBS.contains(token.folded()) && !token.is("there"));
    }

    private static boolean supposes(Sentence s, int first, int from) {
        return s.tokens().subList(first, from).stream().anyMatch(t -> SUPPOSING.contains(t.folded()));
    }

    private static boolean isNamed(Sentence s, int first) {
        Token token = s.at(first);
        return token.isActor()
                || (FunctionWords.DETERMINERS.contains(token.folded())
                        && s.has(first + 1)
                        && s.at(first + 1).isWord())
                || (token.isWord()
                        && token.isCapitalised()
                        && (token.is("there") || !FunctionWords.ADVERBS.contains(token.folded()))
                        && !FunctionWords.opensClause(token.folded()));
    }

    /**
     * The noun phrase that ends at {@code end} around the amount from {@code from} to {@code to}, with what it hangs on:
     * "sanctions on … ships", "Moravia's … citizens"; null where it tells too little, or a verb governs it whose subject
     * is not known.
     */
    private static @Nullable Excerpt phrase(Sentence s, int from, int to, int end) {
        int begins = begins(s, from);
        long content = s.tokens().subList(to, end).stream()
                .filter(Surroundings::isContent)
                .count();
        boolean alone = begins == from && isFree(s, from) && content >= ALONE;
        boolean apart = from > 0 && s.at(from - 1).isMark("(");
        boolean cut = begins == from && from > 0 && s.at(from - 1).isMark(",");
        if (begins < 0
                || cut
                || apart
                || !((begins < from && isNamed(s, begins)) || alone)
                || References.pointOut(s, begins, end, false)) {
            return null;
        }
        boolean headless = begins == from
                && (FunctionWords.isPreposition(s.at(to)) || s.at(to).is("in"));
        return headless ? null : begins == from ? Excerpt.whole(s, to, end) : new Excerpt(s, begins, from, to, end);
    }

    /** Where the noun phrase around the amount begins: the amount itself where nothing before it belongs, -1 far away. */
    private static int begins(Sentence s, int from) {
        int begins = from;
        int at = from;
        boolean opens = s.at(from).isWord() && s.at(from).isCapitalised();
        while (at > 0 && !opens && belongs(s, at - 1)) {
            at--;
            if (from - at > LEFT) {
                return -1;
            }
            boolean article = FunctionWords.DETERMINERS.contains(s.at(at).folded()) && begins == at + 1;
            boolean content = isNominal(s.at(at)) && !FunctionWords.isParticiple(s.at(at));
            begins = content || (article && begins < from) ? at : begins;
        }
        return begins;
    }

    private static boolean isNominal(Token token) {
        return (token.isActor() || token.isWord())
                && !FunctionWords.opensClause(token.folded())
                && !FunctionWords.isBetween(token)
                && !FunctionWords.DETERMINERS.contains(token.folded())
                && !FunctionWords.PRONOUNS.contains(token.folded());
    }

    /** Whether no verb stands before it. */
    private static boolean isFree(Sentence s, int from) {
        return from == 0
                || s.at(from - 1).kind() == Token.Kind.MARK
                || s.at(from - 1).is("and")
                || FunctionWords.isPreposition(s.at(from - 1))
                || FunctionWords.DETERMINERS.contains(s.at(from - 1).folded());
    }

    /** Whether it may stand in a noun phrase before the amount in it. */
    private static boolean belongs(Sentence s, int at) {
        Token token = s.at(at);
        if (token.kind() == Token.Kind.MARK) {
            return Boundaries.isInside(s, at);
        }
        return !token.isQuote()
                && !token.is("with")
                && !FunctionWords.isRelative(token)
                && !FunctionWords.CONJUNCTIONS.contains(token.folded())
                && !FunctionWords.AUXILIARIES.contains(token.folded())
                && !ClauseEnd.CLOSERS.contains(token.folded())
                && !FunctionWords.isTime(token)
                && !Tenses.isIrregularPast(token.folded())
                && !(token.folded().endsWith("ed") && !token.isCapitalised() && !leads(s, at + 1));
    }

    private static boolean leads(Sentence s, int at) {
        return s.has(at) && FunctionWords.isPreposition(s.at(at));
    }
}
