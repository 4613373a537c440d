package dossier.statements.grammar;

import dossier.model.ActorId;
import dossier.model.Reference;
import dossier.model.Span;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the subject before what is inserted between it and its verb: "X, the premier, who came on Monday, said". */
final class Insertions {
    private static final int REACH = 40;
    /** Over as many insertions between commas a subject is looked for. */
    private static final int INSERTIONS = 5;

    private Insertions() {}

    /** "X, who came on Monday, said": the phrase before the insertion that ends at {@code mark}. */
    static @Nullable Subject before(Sentence s, int mark) {
        Subject described = ofRelative(s, mark);
        if (described != null) {
            return described;
        }
        int end = mark;
        Subject inserted = null;
        for (int segments = 0; segments < INSERTIONS && end > 0; segments++) {
            int from = overConjunction(s, segment(s, end), end);
            if (from < end) {
                Token first = s.at(from);
                boolean aside = FunctionWords.isRelative(first)
                        || FunctionWords.isPreposition(first)
                        || FunctionWords.isParticiple(first)
                        || first.kind() == Token.Kind.NUMBER
                        || first.isMark("(")
                        || (first.isWord() && FunctionWords.CONJUNCTIONS.contains(first.folded()))
                        || isTrailingVerb(s, from, end);
                if (!aside) {
                    Subject subject = NounPhrases.phrase(s, from, end);
                    if (subject != null && !subject.actors().isEmpty() && !isDescription(s, from, end)) {
                        Subject other = beside(s, from);
                        return other == null ? subject : both(s, other, subject);
                    }
                    inserted = inserted == null || inserted.actors().isEmpty() ? subject : inserted;
                    if (from == 0 || !s.at(from - 1).isMark(",-\u2013\u2014")) {
                        return inserted;
                    }
                }
            }
            if (from == 0 || s.at(from - 1).isQuote()) {
                return inserted;
            }
            end = from - 1;
        }
        return inserted;
    }

    /** "X, the premier, | and Y": X; null where no other name and its description stand before the second. */
    private static @Nullable Subject beside(Sentence s, int second) {
        boolean joined =
                second > 2 && s.at(second - 1).is("and") && s.at(second - 2).isMark(",");
        int described = joined ? segment(s, second - 2) : 0;
        boolean apposed = described > 1
                && FunctionWords.DETERMINERS.contains(s.at(described).folded())
                && s.at(described - 1).isMark(",")
                && s.at(described - 2).person();
        int name = apposed ? segment(s, described - 1) : -1;
        boolean opens = name == 0 || (name > 0 && (s.at(name - 1).isQuote() || isBehindQuote(s, name - 1)));
        return opens ? NounPhrases.phrase(s, name, described - 1) : null;
    }

    private static boolean isBehindQuote(Sentence s, int mark) {
        return s.at(mark).isMark(",") && s.has(mark - 1) && s.at(mark - 1).isQuote();
    }

    private static Subject both(Sentence s, Subject first, Subject second) {
        List<ActorId> actors = Stream.concat(first.actors().stream(), second.actors().stream())
                .distinct()
                .toList();
        Span words = new Span(first.span().start(), second.span().end());
        return new Subject(actors, words, words.of(s.article().text()), "");
    }

    /** "while | Senator X", "came when | X": the conjunction before a name is no part of it, nor what stands before that. */
    private static int overConjunction(Sentence s, int from, int end) {
        if (from + 1 >= end || !s.at(end - 1).person()) {
            return from;
        }
        String word = s.at(from).folded();
        if (FunctionWords.CONJUNCTIONS.contains(word) || Preceding.SUBORDINATING.contains(word)) {
            return overConjunction(s, from + 1, end);
        }
        int at = end;
        while (at > from + 1 && isOfName(s, at - 1)) {
            at--;
        }
        return Preceding.SUBORDINATING.contains(s.at(at - 1).folded()) ? at : from;
    }

    private static boolean isOfName(Sentence s, int at) {
        Token token = s.at(at);
        return token.isActor() || token.isMark(".") || (token.isWord() && token.isCapitalised());
    }

    /** "X, who came with Y, the premier, said": X, whatever names the clause about him holds; or null. */
    private static @Nullable Subject ofRelative(Sentence s, int mark) {
        int end = mark;
        for (int segments = 0; segments < INSERTIONS && end > 2; segments++) {
            int from = segment(s, end);
            Token first = s.at(from);
            if (from < 2 || !s.at(from - 1).isMark(",") || FunctionWords.isBetween(first) || first.is("and")) {
                return null;
            }
            if (first.is("who") && from < end) {
                Token name = s.at(from - 2);
                return name.person() && !name.genitive() ? NounPhrases.phrase(s, from - 2, from - 1) : null;
            }
            end = from - 1;
        }
        return null;
    }

    private static int segment(Sentence s, int end) {
        int from = end;
        while (from > 0 && end - from < REACH) {
            Token token = s.at(from - 1);
            if (token.isQuote() || token.isMark(",;:-\u2013\u2014")) {
                break;
            }
            from--;
        }
        return from;
    }

    private static boolean isTrailingVerb(Sentence s, int from, int end) {
        Token first = s.at(from);
        return first.isWord() && !first.isCapitalised() && first.folded().endsWith("ed") && end - from > 1;
    }

    /** A description stands behind the name that it describes: "the Russian leader" in "Putin, the Russian leader, said". */
    private static boolean isDescription(Sentence s, int from, int end) {
        Token last = s.at(end - 1);
        boolean office = last.mention() != null && last.mention().reference() == Reference.OFFICE;
        boolean apposed = from > 1 && s.at(from - 2).person() && s.at(from - 1).isMark(",") && !last.person();
        return from > 1 && (office || apposed);
    }
}
