package dossier.statements.grammar;

import dossier.knowledge.Tables;
import dossier.text.Folding;
import dossier.text.Tenses;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads words that mean one person without a name: "the prime minister", "her elder son", "a woman in the crowd". */
final class Persons {
    /** Of so many words is the longest such phrase, and what stands behind it: "the deputy head of the finance committee". */
    private static final int LONGEST = 6;

    private static final Set<String> OPENING =
            Set.of("the", "a", "an", "one", "another", "his", "her", "their", "this", "that", "my", "our");

    private static final Set<String> CALLED = Set.of("named", "called", "nicknamed");

    private static final Set<String> KINDS = Set.of("role", "regnal");

    private final Set<String> nouns = new HashSet<>();

    Persons(Tables tables) {
        tables.words("titles").forEach((word, kind) -> {
            if (KINDS.contains(kind)) {
                nouns.add(word.toLowerCase(Locale.ROOT));
            }
        });
        nouns.addAll(tables.words("persons").keySet());
        nouns.addAll(tables.words("members").keySet());
    }

    /** Whether the word means a person. */
    boolean isNoun(Token token) {
        return token.isWord() && nouns.contains(token.folded());
    }

    /** The same of a word as it stands. */
    boolean isNoun(String word) {
        return nouns.contains(Folding.fold(word));
    }

    /** Whom the words from {@code at} mean: the person named behind them, or nobody by name; null when they are others. */
    @Nullable
    Subject opening(Sentence s, int at, int to) {
        int end = end(s, at, to);
        if (end < 0) {
            return null;
        }
        boolean called = end < to && CALLED.contains(s.at(end).folded());
        int realm = called ? end : realm(s, end, to);
        boolean apposed = called || (realm < to && s.at(realm).isMark(","));
        int name = apposed ? name(s, realm + 1, to) : -1;
        if (name > 0) {
            return NounPhrases.phrase(s, name, name + 1);
        }
        Subject subject = NounPhrases.phrase(s, at, realm);
        return subject == null ? null : subject.meaning(List.of());
    }

    /** The name that a description leads to, over titles and offices: "ex-mayor | X"; or -1. */
    private static int name(Sentence s, int from, int to) {
        for (int i = from; i < to && i - from < LONGEST; i++) {
            Token token = s.at(i);
            if (token.person()) {
                return token.genitive() ? -1 : i;
            }
            boolean title = token.isWord() || token.isActor() || token.isMark(".-");
            if (!title || FunctionWords.opensClause(token.folded()) || FunctionWords.isBetween(token)) {
                return -1;
            }
        }
        return -1;
    }

    /** Where the phrase ends, or -1: its noun, when no name follows at once. */
    private int end(Sentence s, int at, int to) {
        if (at >= to || !s.at(at).isWord() || !OPENING.contains(s.at(at).folded())) {
            return -1;
        }
        for (int i = at + 1; i < to && i - at <= LONGEST; i++) {
            Token token = s.at(i);
            boolean attribute =
                    token.isWord() || token.kind() == Token.Kind.NUMBER || token.isMark("-") || token.genitive();
            boolean demonym = token.isActor() && !token.person();
            boolean between = FunctionWords.isBetween(token) && !isFirst(s, i);
            if ((!attribute && !demonym) || FunctionWords.opensClause(token.folded()) || between) {
                return -1;
            }
            if (isNoun(token) && !goesOn(s, i + 1, to)) {
                return i + 1 < to && s.at(i + 1).isActor() ? -1 : i + 1;
            }
        }
        return -1;
    }

    /** Whether the phrase goes on: another such noun, "deputy | first minister" too, or a word in capitals before a name. */
    private boolean goesOn(Sentence s, int next, int to) {
        return next < to
                && (isNoun(s.at(next))
                        || (s.at(next).isWord() && s.at(next).isCapitalised())
                        || (next + 1 < to && isNoun(s.at(next + 1)) && (isFirst(s, next) || isAttribute(s.at(next)))));
    }

    /** "First | minister": an office, no order in time. */
    boolean isFirst(Sentence s, int at) {
        return s.at(at).is("first") && s.has(at + 1) && isNoun(s.at(at + 1));
    }

    private static boolean isAttribute(Token token) {
        return token.isWord()
                && !token.folded().endsWith("ed")
                && !Tenses.isIrregularPast(token.folded())
                && !FunctionWords.opensClause(token.folded())
                && !FunctionWords.isBetween(token)
                && !FunctionWords.isPreposition(token)
                && !FunctionWords.DETERMINERS.contains(token.folded())
                && !FunctionWords.CONJUNCTIONS.contains(token.folded());
    }

    /** The end of "of the Council", "in the crowd" behind the noun. */
    private static int realm(Sentence s, int end, int to) {
        int at = end;
        boolean open = end < to && FunctionWords.isPreposition(s.at(end));
        while (open
                && at < to
                && at - end <= LONGEST
                && (s.at(at).isWord() || s.at(at).isActor())
                && !FunctionWords.isBetween(s.at(at))) {
            at++;
        }
        return at;
    }
}
