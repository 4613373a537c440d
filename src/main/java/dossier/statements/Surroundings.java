package dossier.statements;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what an amount is of by the clause that it stands in, with "…" in its place: "Exports to Moravia fell … in May".
 * A clause that is too long, has a pronoun as subject or no subject at all tells nothing by itself.
 */
final class Surroundings {
    private static final int BEFORE = 18;
    private static final int BEHIND = 14;
    /** What fewer words tell is no count of anything. */
    private static final int TELLING = 2;

    private static final Set<String> OPENERS = Set.of(
            "while", "but", "because", "although", "whereas", "though", "if", "when", "whether", "unless", "so", "yet");
    private static final Set<String> CLOSERS = Set.of(
            "while",
            "but",
            "because",
            "although",
            "whereas",
            "though",
            "when",
            "unless",
            "after",
            "before",
            "according",
            "amid",
            "since",
            "whether",
            "despite",
            "following",
            "which",
            "where");
    /** What a clause that opens with these says is not told to be so. */
    private static final Set<String> SUPPOSING = Set.of("if", "whether", "unless");

    private static final Set<String> OWNERS = Set.of("its", "his", "her", "their");

    private final Lexicon lexicon;

    Surroundings(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The clause of the amount from {@code from} to {@code to}, or null when it does not tell what is counted. */
    @Nullable
    String of(Sentence s, int from, int to) {
        int first = first(s, from);
        if (first < 0 || !opens(s, first, from) || (s.has(to) && s.at(to).kind() == Token.Kind.NUMBER)) {
            return null;
        }
        int last = trimmed(s, to, last(s, to));
        if (last < 0
                || isCut(s, first, from, to)
                || Boundaries.runsOn(s, first, last)
                || !tells(s, first, from, to, last)) {
            return null;
        }
        return (text(s, first, from) + " \u2026 " + text(s, to, last)).strip();
    }

    /** The first token of the clause, or -1 when it is too far away. */
    private int first(Sentence s, int from) {
        int at = from;
        boolean clause = at > 0 && (s.at(at - 1).is("as") || FunctionWords.isRelative(s.at(at - 1)));
        while (!clause && at > 0 && !endsBefore(s, at - 1)) {
            if (s.at(at - 1).isMark(")")) {
                at = opening(s, at - 1);
            } else {
                at--;
            }
            if (from - at > BEFORE) {
                return -1;
            }
        }
        boolean supposed = SUPPOSING.contains(s.at(0).folded())
                || (at < from && SUPPOSING.contains(s.at(at).folded()))
                || (at > 0 && SUPPOSING.contains(s.at(at - 1).folded()));
        if (supposed) {
            return -1;
        }
        while (at < from
                && (OPENERS.contains(s.at(at).folded())
                        || s.at(at).is("and")
                        || FunctionWords.ADVERBS.contains(s.at(at).folded()))) {
            at++;
        }
        return at;
    }

    private static int opening(Sentence s, int close) {
        int at = close;
        while (at > 0 && !s.at(at).isMark("(")) {
            at--;
        }
        return at;
    }

    /** Whether the clause begins behind this token. */
    private boolean endsBefore(Sentence s, int at) {
        Token token = s.at(at);
        if (token.kind() == Token.Kind.MARK) {
            return !Boundaries.isInside(s, at) && !token.isMark(")");
        }
        if (token.is("that")) {
            return at > 0 && s.has(at + 1) && !FunctionWords.isBetween(s.at(at + 1));
        }
        if (OPENERS.contains(token.folded())) {
            return true;
        }
        return token.isWord()
                && lexicon.isSaying(token)
                && !lexicon.isNounToo(token)
                && at > 0
                && !s.at(at - 1).is("to")
                && !FunctionWords.DETERMINERS.contains(s.at(at - 1).folded());
    }

    /** The token behind the last of the clause, or -1 when it goes on and on. */
    private static int last(Sentence s, int to) {
        int at = to;
        while (s.has(at) && !endsBehind(s, at, to)) {
            at++;
        }
        if (at - to <= BEHIND) {
            return at;
        }
        for (int cut = to + BEHIND; cut > to + TELLING; cut--) {
            if (FunctionWords.isPreposition(s.at(cut))
                    && !s.at(cut).is("of")
                    && !s.at(cut).is("to")) {
                return cut;
            }
        }
        return -1;
    }

    /** The same without what leads to nothing: "in a"; -1 where the words go on within quotation marks. */
    private static int trimmed(Sentence s, int to, int last) {
        if (s.has(last) && s.at(last).isMark("\"\u201C\u2018")) {
            return -1;
        }
        int end = last;
        while (end > to
                && (FunctionWords.isPreposition(s.at(end - 1))
                        || FunctionWords.DETERMINERS.contains(s.at(end - 1).folded())
                        || FunctionWords.AUXILIARIES.contains(s.at(end - 1).folded()))) {
            end--;
        }
        return end;
    }

    private static boolean endsBehind(Sentence s, int at, int to) {
        Token token = s.at(at);
        if (token.kind() == Token.Kind.MARK) {
            return !Boundaries.isInside(s, at);
        }
        return at > to
                && (CLOSERS.contains(token.folded())
                        || (token.is("and") && startsAnew(s, at + 1))
                        || (token.is("as") && s.at(at - 1).isMark(",")));
    }

    /** Whether behind an "and" begins something else: a name, a number, another subject. */
    private static boolean startsAnew(Sentence s, int at) {
        return !s.has(at)
                || !s.at(at).isWord()
                || s.at(at).isCapitalised()
                || FunctionWords.isBetween(s.at(at))
                || FunctionWords.DETERMINERS.contains(s.at(at).folded())
                || FunctionWords.PRONOUNS.contains(s.at(at).folded());
    }

    /** Whether a subject opens the clause that stands before the amount, if the amount is not its first word. */
    private boolean opens(Sentence s, int first, int from) {
        if (first == from) {
            return true;
        }
        Token token = s.at(first);
        if (token.isQuote()
                || FunctionWords.isRelative(token)
                || Boundaries.POINTERS.contains(token.folded())
                || OWNERS.contains(token.folded())
                || FunctionWords.isParticiple(token)
                || FunctionWords.AUXILIARIES.contains(token.folded())
                || isVerb(s, first)) {
            return false;
        }
        for (int i = first; i < from; i++) {
            if (FunctionWords.PRONOUNS.contains(s.at(i).folded())) {
                return false;
            }
        }
        boolean preposed = FunctionWords.isPreposition(token);
        return !preposed && (first == 0 || !s.at(first - 1).isMark(",") || isNominal(token) || isOpening(s, first - 1));
    }

    /** Whether nothing but "After the talks" stands before the comma. */
    private static boolean isOpening(Sentence s, int comma) {
        for (int i = 0; i < comma; i++) {
            if (s.at(i).kind() == Token.Kind.MARK) {
                return false;
            }
        }
        return FunctionWords.isPreposition(s.at(0)) || FunctionWords.isBetween(s.at(0));
    }

    /** Whether the clause begins with its verb: "fell 3 percent", "and cut it by half". */
    private boolean isVerb(Sentence s, int at) {
        Token token = s.at(at);
        boolean past =
                token.isWord() && !token.isCapitalised() && token.folded().endsWith("ed");
        return past || (lexicon.isSpeech(token) && !lexicon.isNounToo(token));
    }

    /** Behind a comma only a name, or a noun with its article, is surely a subject. */
    private static boolean isNominal(Token token) {
        return token.isActor()
                || (token.isWord() && (token.isCapitalised() || FunctionWords.DETERMINERS.contains(token.folded())));
    }

    /** "46 percent thought so": whose share it is stands in another clause. */
    private static boolean isCut(Sentence s, int first, int from, int to) {
        return first == from
                && s.has(to)
                && (s.at(to - 1).kind() != Token.Kind.NUMBER && !s.at(to).is("of"))
                && s.at(to - 1).folded().matches("%|percent|pct|cent|percentage");
    }

    private static boolean tells(Sentence s, int first, int from, int to, int last) {
        int content = 0;
        int before = 0;
        for (int i = first; i < last; i++) {
            boolean inside = i >= from && i < to;
            if (!inside && isContent(s.at(i))) {
                content++;
                before += i < from ? 1 : 0;
            }
            if (s.at(i).isQuote()) {
                return false;
            }
        }
        return content >= TELLING && (before > 0 || first == from);
    }

    /** Whether the word tells something by itself. */
    static boolean isContent(Token token) {
        return (token.isActor() || (token.isWord() && token.folded().length() > 2))
                && !FunctionWords.isPreposition(token)
                && !FunctionWords.isBetween(token)
                && !FunctionWords.isTime(token)
                && !FunctionWords.DETERMINERS.contains(token.folded())
                && !FunctionWords.PRONOUNS.contains(token.folded())
                && !FunctionWords.CONJUNCTIONS.contains(token.folded());
    }

    /** The words from one token to another as the article has them, on one line. */
    static String text(Sentence s, int from, int to) {
        return from >= to
                ? ""
                : s.span(from, to)
                        .of(s.article().text())
                        .replaceAll("\\s+", " ")
                        .strip();
    }
}
