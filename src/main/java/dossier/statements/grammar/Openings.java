package dossier.statements.grammar;

import dossier.model.Reference;
import dossier.text.Tenses;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the subject that opens a clause, over a conjunction or an adjunct before it: "But in Moscow, X …". */
final class Openings {
    private static final int REACH = 40;
    /** Of so many words is the longest title before a name. */
    private static final int TITLE = 7;
    /** Of so many words is a description that a verb of speech follows: "The Moravian authorities blame". */
    private static final int DESCRIPTION = 4;

    private static final Set<String> ADVERBS =
            Set.of("yesterday", "today", "tonight", "later", "earlier", "then", "meanwhile", "afterwards", "afterward");

    /** Within so many words of a sentence stands who it is about, though no comma divides the place or time before. */
    private static final int INTRODUCED = 8;

    /** Between where somebody is and his name. */
    private static final Set<String> STANDS = Set.of("was", "is", "stood", "sat", "came");

    private final Lexicon lexicon;

    Openings(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The subject that opens the clause from {@code from}, over an opening such as "In Moscow,". */
    @Nullable
    Subject leading(Sentence s, int from, int to) {
        int stands = inverted(s, from, to);
        if (stands > 0) {
            return NounPhrases.phrase(s, stands, stands + 1);
        }
        int at = skipOpening(s, from, to);
        if (at >= to) {
            return introduced(s, from, to);
        }
        Subject person = lexicon.persons().opening(s, at, to);
        if (person != null) {
            return person;
        }
        if (s.at(at).isWord() && FunctionWords.PRONOUNS.contains(s.at(at).folded())) {
            return NounPhrases.phrase(s, at, at + 1);
        }
        int end = endOfName(s, at, to);
        if (end > at && end + 1 < to && s.at(end - 1).isWord() && s.at(end).isMark(",")) {
            return apposed(s, end + 1, to);
        }
        boolean cut = end > at
                && end < to
                && !s.at(end - 1).person()
                && s.at(end).isWord()
                && s.at(end).isCapitalised();
        boolean named =
                end > at && !cut && s.at(end - 1).isActor() && !s.at(end - 1).genitive() && !isDemonym(s.at(end - 1));
        boolean joined = named && end < to && s.at(end).is("and") && NounPhrases.joins(s, end);
        if (named && !joined) {
            return NounPhrases.phrase(s, at, end);
        }
        boolean described = end > at + 1 && end - at <= DESCRIPTION && end < to && lexicon.isSpeech(s.at(end));
        boolean one = described && (s.at(at).is("the") || isDemonym(s.at(at)));
        return one && !s.at(end - 1).isActor() && !s.at(end - 1).isCapitalised()
                ? NounPhrases.phrase(s, at, end)
                : null;
    }

    /** The person who stands behind a description and a comma, where his name is closed. */
    private @Nullable Subject apposed(Sentence s, int from, int to) {
        int end = endOfName(s, from, to);
        boolean closed = end < to
                && (s.at(end).isMark(",(")
                        || FunctionWords.isBetween(s.at(end))
                        || FunctionWords.isPreposition(s.at(end)));
        return closed && s.at(end - 1).person() ? NounPhrases.phrase(s, from, end) : null;
    }

    /** "Among them was | X": the person behind the verb, or -1. */
    private static int inverted(Sentence s, int from, int to) {
        for (int i = from;
                FunctionWords.isPreposition(s.at(from))
                        && i + 1 < to
                        && !s.at(i).isMark(",;:");
                i++) {
            if (STANDS.contains(s.at(i).folded())
                    && s.at(i + 1).person()
                    && !s.at(i + 1).genitive()) {
                return i + 1;
            }
        }
        return -1;
    }

    /** "At breakfast yesterday a waiter at the hotel": somebody whom the sentence introduces. */
    private @Nullable Subject introduced(Sentence s, int from, int to) {
        for (int i = from + 1; i < to && i - from < INTRODUCED; i++) {
            boolean article = s.at(i).is("a") || s.at(i).is("an") || s.at(i).is("one");
            boolean apposed = i > 1 && s.at(i - 1).isMark(",") && s.at(i - 2).person();
            if (article && !apposed && !FunctionWords.isPreposition(s.at(i - 1))) {
                return lexicon.persons().opening(s, i, to);
            }
        }
        return null;
    }

    private static int skipOpening(Sentence s, int from, int to) {
        int at = from;
        while (at < to && s.at(at).kind() == Token.Kind.MARK) {
            at++;
        }
        while (at < to && (isOpening(s.at(at)) || isAdverb(s, at) || isSpell(s, at) || isDone(s, from, at))) {
            int behind = time(s, at, to);
            boolean conjunction =
                    Set.of("and", "but", "so", "yet").contains(s.at(at).folded());
            if (behind > at) {
                at = behind;
            } else if (isSpell(s, at)) {
                at += 2;
            } else if (conjunction) {
                at++;
            } else {
                while (at < to && !s.at(at).isMark(",")) {
                    at++;
                }
                at++;
            }
            while (at < to && s.at(at).isMark(",")) {
                at++;
            }
        }
        return at;
    }

    /** "Yesterday | the premier", "On Monday | the premier": the end of a time that no comma divides from a subject. */
    private static int time(Sentence s, int from, int to) {
        int at = FunctionWords.isPreposition(s.at(from)) ? from + 1 : from;
        int first = at;
        while (at < to
                && (FunctionWords.isOfTime(s.at(at))
                        || ADVERBS.contains(s.at(at).folded()))) {
            at++;
        }
        boolean subject = at < to
                && at > first
                && (s.at(at).isActor()
                        || FunctionWords.DETERMINERS.contains(s.at(at).folded())
                        || FunctionWords.PRONOUNS.contains(s.at(at).folded()));
        return subject ? at : from;
    }

    /** "In May, | held in Rome, the talks": a participle behind an opening. */
    private static boolean isDone(Sentence s, int from, int at) {
        String word = s.at(at).folded();
        return at > from
                && s.at(at - 1).isMark(",")
                && s.at(at).isWord()
                && !s.at(at).isCapitalised()
                && (word.endsWith("ed") || Tenses.isIrregularPast(word));
    }

    /** "Hours earlier | the premier". */
    private static boolean isSpell(Sentence s, int at) {
        return ClauseEnd.SPELLS.contains(s.at(at).folded())
                && s.has(at + 1)
                && (s.at(at + 1).is("earlier") || s.at(at + 1).is("later"));
    }

    /** "Incredibly,". */
    private static boolean isAdverb(Sentence s, int at) {
        return s.at(at).isWord()
                && s.at(at).folded().endsWith("ly")
                && s.has(at + 1)
                && s.at(at + 1).isMark(",");
    }

    private static boolean isOpening(Token token) {
        return token.isWord()
                && (FunctionWords.isPreposition(token)
                        || FunctionWords.isParticiple(token)
                        || FunctionWords.isTime(token)
                        || FunctionWords.isBetween(token)
                        || FunctionWords.ADVERBS.contains(token.folded())
                        || FunctionWords.CONJUNCTIONS.contains(token.folded()));
    }

    /** The end of the noun phrase from {@code at}: its last actor, or what ends it. */
    private int endOfName(Sentence s, int at, int to) {
        int end = at;
        while (end < to
                && end - at < REACH
                && (!endsLeading(s.at(end))
                        || isInTitle(s, end)
                        || lexicon.persons().isFirst(s, end))) {
            end++;
            boolean last = s.at(end - 1).isActor() && !s.at(end - 1).genitive() && !isDemonym(s.at(end - 1));
            if (last
                    && (end >= to
                            || (s.at(end - 1).person() && lexicon.isOfPerson(s.at(end)))
                            || !continuesName(s, end))) {
                return end;
            }
        }
        return end;
    }

    /** "Secretary | of | State X": a small word within a title in capitals. */
    private static boolean isInTitle(Sentence s, int at) {
        boolean small = s.at(at).is("of") || s.at(at).is("for") || s.at(at).is("and");
        return small
                && s.has(at - 1)
                && s.at(at - 1).isWord()
                && s.at(at - 1).isCapitalised()
                && s.has(at + 1)
                && s.at(at + 1).isCapitalised();
    }

    /** "Turkish | Prime Minister X", "White House | spokesman X": the name is still to come. */
    private boolean continuesName(Sentence s, int at) {
        for (int i = at; s.has(i) && i - at < TITLE; i++) {
            if (s.at(i).person()) {
                return true;
            }
            if (isInTitle(s, i) || lexicon.persons().isFirst(s, i)) {
                continue;
            }
            if (!s.at(i).isWord() || FunctionWords.isBetween(s.at(i)) || FunctionWords.isPreposition(s.at(i))) {
                return false;
            }
            if (!s.at(i).isCapitalised() && s.at(i).folded().endsWith("ed")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isDemonym(Token token) {
        return token.mention() != null && token.mention().reference() == Reference.DEMONYM;
    }

    private boolean endsLeading(Token token) {
        return token.isQuote()
                || token.kind() == Token.Kind.NUMBER
                || (token.kind() == Token.Kind.MARK && !token.is("."))
                || FunctionWords.isPreposition(token)
                || FunctionWords.isBetween(token)
                || lexicon.isSpeech(token)
                || FunctionWords.PRONOUNS.contains(token.folded());
    }
}
