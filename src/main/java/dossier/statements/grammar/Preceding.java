package dossier.statements.grammar;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the subject that stands before its verb, over adverbs, times and insertions between the two. */
final class Preceding {
    private static final int REACH = 40;
    /** "Capt.", "Prof." and shorter ones end with a full stop that ends no sentence. */
    private static final int LONGEST_TITLE = 4;
    /** Within so many words of a name stands the "by" that leads to it. */
    private static final int AGENT = 7;

    /** Behind "which", these tell that of "X and Y" only Y is meant. */
    private static final Set<String> SINGULAR = Set.of("has", "is", "was", "does");

    static final Set<String> SUBORDINATING =
            Set.of("before", "after", "when", "while", "until", "because", "as", "where", "if");

    private final Lexicon lexicon;
    private final Openings openings;

    Preceding(Lexicon lexicon, Openings openings) {
        this.lexicon = lexicon;
        this.openings = openings;
    }

    /** The subject of the verb at {@code verb}, or null when none stands before it. */
    @Nullable
    Subject of(Sentence s, int verb) {
        int last = Between.skip(s, verb - 1);
        if (!s.has(last) || s.at(last).isQuote()) {
            return null;
        }
        Token token = s.at(last);
        if (token.isMark(",") || token.isMark("-\u2013\u2014") || token.isMark(")")) {
            return Insertions.before(s, last);
        }
        if (token.is("and") || token.is("but") || token.is("or")) {
            return ofFormerVerb(s, last);
        }
        if (FunctionWords.isRelative(token)) {
            return antecedent(s, last);
        }
        if (token.is("that") && s.has(last - 1) && s.at(last - 1).isWord()) {
            return null;
        }
        int start = start(s, last);
        Subject with = start > 1 && s.at(start - 1).is("and") ? joined(s, start - 1, last) : null;
        return with == null ? NounPhrases.phrase(s, start, last + 1) : with;
    }

    /** "X | and his party": X, who opens the sentence; or null. */
    private @Nullable Subject joined(Sentence s, int and, int last) {
        Token name = s.at(and - 1);
        boolean others = !s.at(last).isActor()
                && !FunctionWords.PRONOUNS.contains(s.at(last).folded())
                && name.isActor()
                && !name.genitive();
        Subject opens = others ? openings.leading(s, 0, and) : null;
        boolean whole = opens != null
                && opens.actors().size() == 1
                && opens.span().end() == name.span().end();
        return whole ? opens : null;
    }

    /** The first token of the phrase that ends with {@code last}. */
    private int start(Sentence s, int last) {
        int at = last;
        while (at > 0 && last - at < REACH && !isBoundary(s, at - 1)) {
            at--;
        }
        return at;
    }

    private boolean isBoundary(Sentence s, int at) {
        Token token = s.at(at);
        boolean whom = FunctionWords.isRelative(token) && s.has(at + 1) && opensPhrase(s.at(at + 1));
        if (token.isQuote() || whom || isWhile(s, at) || isWhen(s, at)) {
            return true;
        }
        if (token.kind() == Token.Kind.MARK) {
            return !isAbbreviation(s, at) && !token.is("'") && !token.is("\u2019") && !token.is("&");
        }
        if (token.isWord() && FunctionWords.CONJUNCTIONS.contains(token.folded())) {
            return !(token.is("and") && (NounPhrases.joins(s, at) || joinsPlaces(s, at)));
        }
        return lexicon.isSpeech(token) && !lexicon.isNounToo(token) && !token.isCapitalised();
    }

    /** "the member for Hill and Dale": two names of one realm. */
    private static boolean joinsPlaces(Sentence s, int and) {
        return s.has(and - 2)
                && s.has(and + 1)
                && s.at(and - 1).isCapitalised()
                && s.at(and + 1).isCapitalised()
                && !s.at(and + 1).person()
                && (s.at(and - 2).is("for") || s.at(and - 2).is("of"));
    }

    /** "Even as | X urged": a clause begins behind it. */
    private static boolean isWhile(Sentence s, int as) {
        return s.at(as).is("as")
                && s.has(as - 1)
                && (s.at(as - 1).is("even")
                        || s.at(as - 1).is("just")
                        || s.at(as - 1).isMark(","));
    }

    /** "It came after | X accused": a clause begins behind it. */
    private static boolean isWhen(Sentence s, int at) {
        return SUBORDINATING.contains(s.at(at).folded())
                && s.at(at + 1).person()
                && !s.at(at + 1).genitive();
    }

    /** "which | the agency threatened": the clause has its own subject. */
    private static boolean opensPhrase(Token token) {
        return token.isActor()
                || FunctionWords.DETERMINERS.contains(token.folded())
                || FunctionWords.PRONOUNS.contains(token.folded());
    }

    /** Whether the mark is the full stop of "Gen." or "Mr." within the sentence. */
    private static boolean isAbbreviation(Sentence s, int at) {
        Token before = at > 0 ? s.at(at - 1) : null;
        return s.at(at).is(".")
                && before != null
                && before.isCapitalised()
                && before.text().length() <= LONGEST_TITLE;
    }

    /** "X came and said": the subject of the clause's first verb, where nobody else stands between. */
    private @Nullable Subject ofFormerVerb(Sentence s, int conjunction) {
        int from = conjunction;
        while (from > 0 && !endsClause(s.at(from - 1))) {
            from--;
        }
        Subject nearer = ofSubordinate(s, from, conjunction);
        return nearer == null ? openings.leading(s, from, conjunction) : nearer;
    }

    /** "X waited until the captain came back | and said": the nameless subject of the nearer clause. */
    private @Nullable Subject ofSubordinate(Sentence s, int from, int conjunction) {
        for (int i = conjunction - 2; i > from; i--) {
            if (SUBORDINATING.contains(s.at(i).folded())) {
                return lexicon.persons().opening(s, i + 1, conjunction);
            }
        }
        return null;
    }

    /** Whether a clause ends with it; a few quoted words within one don't end it. */
    private static boolean endsClause(Token token) {
        return token.isMark(";:")
                || (token.isQuote()
                        && ",.?!".indexOf(token.text().charAt(token.text().length() - 1)) >= 0);
    }

    /** "Criticised by the minister X, who said": a name behind "by" that nothing else leads to. */
    private static boolean isAgent(Sentence s, int name) {
        for (int i = name - 1; i >= 0 && name - i < AGENT; i--) {
            if (FunctionWords.isPreposition(s.at(i))
                    || !(s.at(i).isWord() || s.at(i).isActor())) {
                return s.at(i).is("by");
            }
        }
        return false;
    }

    /** "Met with the minister X, who said": a name that a preposition leads to. */
    private boolean isLed(Sentence s, int name) {
        for (int i = name - 1; i >= 0 && name - i < AGENT; i--) {
            if (!(s.at(i).isWord() || s.at(i).isActor())
                    || s.at(i).person()
                    || s.at(i).is("and")) {
                return false;
            }
            if (FunctionWords.isPreposition(s.at(i))) {
                return i > 0 && !lexicon.persons().isNoun(s.at(i - 1));
            }
        }
        return false;
    }

    /** The noun phrase before "who". */
    private @Nullable Subject antecedent(Sentence s, int relative) {
        int last = relative - 1;
        if (s.has(last) && s.at(last).isMark(",")) {
            last--;
        }
        if (!s.has(last) || s.at(last).isQuote()) {
            return null;
        }
        boolean one = s.has(relative + 1)
                && SINGULAR.contains(s.at(relative + 1).folded())
                && s.at(last).isActor();
        one |= s.at(last).person() && !s.at(last).genitive() && (isAgent(s, last) || isLed(s, last));
        int start = one ? last : start(s, last);
        boolean apposed = start > 1
                && s.at(start - 1).isMark(",")
                && s.at(start - 2).person()
                && !s.at(start - 2).genitive()
                && FunctionWords.DETERMINERS.contains(s.at(start).folded())
                && !s.at(last).person();
        return apposed ? NounPhrases.phrase(s, start - 2, start - 1) : NounPhrases.phrase(s, start, last + 1);
    }
}
