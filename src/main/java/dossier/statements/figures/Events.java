package dossier.statements.figures;

import dossier.statements.grammar.Boundaries;
import dossier.statements.grammar.ClauseEnd;
import dossier.statements.grammar.Excerpt;
import dossier.statements.grammar.Extents;
import dossier.statements.grammar.FunctionWords;
import dossier.statements.grammar.Lexicon;
import dossier.statements.grammar.References;
import dossier.statements.grammar.Sentence;
import dossier.statements.grammar.Surroundings;
import dossier.statements.grammar.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells in which event people came to harm, in the words that follow: "when a tram overturned near Ana". */
final class Events {
    /** Between what became of people and the words for the event stand no more words. */
    private static final int REACH = 14;

    private static final int LONGEST = 24;
    /** Between a relative and its amount stand no more words: "that has so far killed". */
    private static final int LEADING = 5;
    /** An event without a name is told by so many words. */
    private static final int TELLING = 2;

    private static final Set<String> LEADS = Set.of(
            "when",
            "after",
            "in",
            "during",
            "at",
            "since",
            "by",
            "as",
            "aboard",
            "near",
            "outside",
            "across",
            "inside",
            "following",
            "on");

    /** What follows these has a verb of its own. */
    private static final Set<String> CLAUSAL = Set.of("when", "after", "as", "since");

    /** Before a relative these lead to what it speaks of. */
    private static final Set<String> BREAKING =
            Set.of("for", "by", "to", "from", "with", "after", "over", "against", "as", "about", "despite");

    private static final Set<String> TURNS = Set.of("but", "while", "which", "before", "whether");

    /**
     * An event.
     *
     * @param lead what is to stand before the words, "in ", or empty
     * @param words "after a tram overturned in Ana", "a fire in Ana"
     * @param named whether a name is among them
     */
    record Event(String lead, Excerpt words, boolean named) {
        /** The clause as far as the words of the event, if they follow at once. */
        Excerpt reaching(Excerpt clause) {
            boolean follows = words.s().equals(clause.s())
                    && words.last() > clause.last()
                    && words.first() >= clause.to()
                    && words.last() - clause.to() <= LONGEST;
            return follows ? new Excerpt(clause.s(), clause.first(), clause.from(), clause.to(), words.last()) : clause;
        }

        /** Whether it tells what happened, by a verb or a noun like "crash", not only where. */
        boolean tells(Lexicon lexicon) {
            Sentence s = words.s();
            return words.places()
                    .anyMatch(i -> CLAUSAL.contains(s.at(i).folded())
                            || s.at(i).is("following")
                            || s.at(i).is("by")
                            || FunctionWords.isParticiple(s.at(i))
                            || lexicon.definite(NounPhrase.singular(s.at(i).folded()))
                                    .equals("event")
                            || lexicon.definite(s.at(i).folded()).equals("event"));
        }
    }

    private Events() {}

    /** "Air strikes in Ana that left | 30 dead", "a war in which | 30 died": what the relative before the amount speaks of. */
    static @Nullable Event before(Sentence s, int start) {
        int relative = start - 1;
        while (relative > 0
                && start - relative <= LEADING
                && !FunctionWords.isRelative(s.at(relative))
                && !s.at(relative).is("that")) {
            if (s.at(relative).kind() == Token.Kind.MARK) {
                return null;
            }
            relative--;
        }
        if (relative < 2 || start - relative > LEADING || Extents.isSaying(s.at(relative - 1))) {
            return null;
        }
        int end = relative;
        while (end > 0
                && (FunctionWords.isPreposition(s.at(end - 1)) || s.at(end - 1).isMark(","))) {
            end--;
        }
        int from = end;
        while (from > 0 && end - from < LONGEST && !breaks(s, from - 1)) {
            from--;
        }
        boolean deed = from > 0
                && (s.at(from - 1).is("to")
                        || FunctionWords.CONJUNCTIONS.contains(s.at(from - 1).folded()));
        if (s.at(relative).is("who") || s.at(relative).is("whose") || deed) {
            return null;
        }
        while (from < end
                && !Surroundings.isContent(s.at(from))
                && !FunctionWords.DETERMINERS.contains(s.at(from).folded())) {
            from++;
        }
        return from < end && tells(s, Math.max(0, from - 1), end) ? event(s, from, end, "in ") : null;
    }

    private static boolean breaks(Sentence s, int at) {
        Token token = s.at(at);
        return (token.kind() == Token.Kind.MARK && !Boundaries.isInside(s, at))
                || token.isQuote()
                || BREAKING.contains(token.folded())
                || ClauseEnd.CLOSERS.contains(token.folded())
                || Extents.hasVerb(s, at, at + 1)
                || (FunctionWords.isParticiple(token) && !isNoun(s, at))
                || FunctionWords.CONJUNCTIONS.contains(token.folded());
    }

    /** "a mass shooting", "the bombing". */
    private static boolean isNoun(Sentence s, int at) {
        return at > 1
                && (FunctionWords.DETERMINERS.contains(s.at(at - 1).folded())
                        || FunctionWords.DETERMINERS.contains(s.at(at - 2).folded()));
    }

    private static Event event(Sentence s, int from, int end, String lead) {
        boolean named = s.tokens().subList(from, end).stream()
                .anyMatch(t -> Surroundings.isContent(t) && (t.isActor() || t.isCapitalised()));
        return new Event(lead, Excerpt.whole(s, from, end), named);
    }

    /** The words for the event behind {@code from}, or null where none follow that a reader understands. */
    static @Nullable Event behind(Sentence s, int from) {
        for (int i = from; s.has(i) && i - from < REACH; i++) {
            boolean another = s.at(i).isMark(",") && s.has(i + 1) && s.at(i + 1).kind() == Token.Kind.NUMBER;
            if (another
                    || s.at(i).isMark(".;:()")
                    || TURNS.contains(s.at(i).folded())
                    || FunctionWords.PRONOUNS.contains(s.at(i).folded())) {
                return null;
            }
            boolean time = s.has(i + 1) && FunctionWords.isTime(s.at(i + 1));
            boolean leads = LEADS.contains(s.at(i).folded())
                    && s.has(i + 1)
                    && !s.at(i + 1).is("and")
                    && !s.at(i + 1).is("least")
                    && !s.at(i + 1).is("most")
                    && !s.at(i + 1).is("behalf");
            if (leads && !time) {
                int end = end(s, i + 1, CLAUSAL.contains(s.at(i).folded()));
                return end > 0 && tells(s, i, end) ? event(s, i, end, "") : null;
            }
        }
        return null;
    }

    /** Behind the last word of the event, or -1 where it goes on and on. */
    private static int end(Sentence s, int from, boolean clause) {
        int end = from;
        while (s.has(end)
                && !stops(s, end)
                && (clause || !FunctionWords.AUXILIARIES.contains(s.at(end).folded()))) {
            end++;
        }
        for (int i = from; i < end; i++) {
            end = Extents.isSaying(s.at(i)) ? comma(s, from, i) : end;
        }
        while (end > from
                && !Surroundings.isContent(s.at(end - 1))
                && !FunctionWords.isTime(s.at(end - 1))
                && s.at(end - 1).kind() != Token.Kind.NUMBER) {
            end--;
        }
        return end - from > LONGEST || end == from ? -1 : end;
    }

    /** The last comma before a place, where the tag begins that tells who says so. */
    private static int comma(Sentence s, int from, int before) {
        int at = before;
        while (at > from && !s.at(at).isMark(",")) {
            at--;
        }
        return at;
    }

    private static boolean stops(Sentence s, int at) {
        Token token = s.at(at);
        if (token.isMark(",")) {
            return !isInName(s, at) && !Extents.isListed(s, at);
        }
        return token.isQuote()
                || (token.kind() == Token.Kind.MARK && !Boundaries.isInside(s, at))
                || TURNS.contains(token.folded())
                || (token.is("and") && Extents.startsAnew(s, at + 1, at));
    }

    /** The commas of "in Ana, Moravia, on Monday": names alone stand behind one, then a mark or the day. */
    private static boolean isInName(Sentence s, int comma) {
        int at = comma + 1;
        while (s.has(at) && (s.at(at).isActor() || s.at(at).isCapitalised()) && !FunctionWords.isTime(s.at(at))) {
            at++;
        }
        return at > comma + 1
                && s.has(at)
                && (s.at(at).kind() == Token.Kind.MARK || s.at(at).is("on"));
    }

    /** Whether a name or a deed tells which event it was: not "in the incident". */
    private static boolean tells(Sentence s, int from, int end) {
        int content = 0;
        boolean named = false;
        for (int i = from + 1; i < end; i++) {
            boolean word = Surroundings.isContent(s.at(i));
            content += word ? 1 : 0;
            named |= word && (s.at(i).isActor() || s.at(i).isCapitalised());
        }
        boolean known = !Extents.hasVerb(s, from, end)
                && s.tokens().subList(from, end).stream().anyMatch(t -> t.is("the") || t.is("that") || t.is("this"));
        return (named || (content >= TELLING && !known)) && !References.pointOut(s, from, end, false);
    }
}
