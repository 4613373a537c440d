package dossier.statements.grammar;

import dossier.model.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Trims the words that name a source of figures to whom they name, and leaves out those that name nobody. */
public final class Naming {
    private static final int LONGEST = 12;
    private static final int JOINED = 4;
    private static final Set<String> BELONGING = Set.of("of", "from", "by", "on", "for", "at", "in");
    private static final Set<String> TRAILING =
            Set.of("published", "released", "last", "this", "just", "worth", "late");

    private Naming() {}

    /** The subject by the words that name it, or null when they don't name anybody. */
    public static @Nullable Subject plain(Sentence s, @Nullable Subject subject) {
        if (subject == null || !subject.isPlain()) {
            return null;
        }
        if (!subject.actors().isEmpty() || subject.isPronoun()) {
            return subject.actors().isEmpty() ? null : headed(s, subject);
        }
        int from = first(s, subject);
        while (s.has(from + 1) && (s.at(from).is("and") || s.at(from).is("or"))) {
            from++;
        }
        int to = from;
        while (s.has(to) && s.at(to).span().end() <= subject.span().end()) {
            to++;
        }
        for (int i = from + 1; i < to; i++) {
            to = s.at(i).isMark("(") ? i : to;
        }
        for (int i = to - 1; i >= from; i--) {
            if (Set.of("as", "after", "when", "that", "because")
                    .contains(s.at(i).folded())) {
                return null;
            }
        }
        if (from < to && s.at(from).kind() == Token.Kind.NUMBER) {
            return null;
        }
        int whole = whole(s, to);
        if (whole > to) {
            return named(s, joined(s, from), whole);
        }
        while (to > from && (TRAILING.contains(s.at(to - 1).folded()) || FunctionWords.isTime(s.at(to - 1)))) {
            to--;
        }
        return named(s, joined(s, from), to);
    }

    /** "The U.N. | rights chief": a body whose name stands before an office is not who speaks. */
    private static @Nullable Subject headed(Sentence s, Subject subject) {
        int from = first(s, subject);
        int end = from;
        while (s.has(end) && s.at(end).span().end() <= subject.span().end()) {
            end++;
        }
        int to = end;
        boolean noun = s.has(end) && !s.at(end).folded().endsWith("s");
        while (noun && s.has(to) && to - end < JOINED && isNoun(s.at(to))) {
            to++;
        }
        boolean body = end > from && s.at(end - 1).isActor() && !s.at(end - 1).person();
        boolean predicated =
                s.has(to) && FunctionWords.AUXILIARIES.contains(s.at(to).folded());
        return body && to > end && predicated
                ? named(s, from > 0 && s.at(from - 1).is("the") ? from - 1 : from, to)
                : subject;
    }

    /** "The agency | post does not": the body's name stands before a noun, and the post is meant. */
    public static boolean isAttribute(Sentence s, Subject body) {
        int behind = s.tokenAt(body.span().end());
        return behind > 0
                && s.has(behind + 1)
                && s.at(behind).isWord()
                && !s.at(behind).isCapitalised()
                && !FunctionWords.isBetween(s.at(behind))
                && FunctionWords.AUXILIARIES.contains(s.at(behind + 1).folded());
    }

    private static boolean isNoun(Token token) {
        return token.isWord()
                && !token.isCapitalised()
                && !FunctionWords.opensClause(token.folded())
                && !FunctionWords.isBetween(token)
                && !FunctionWords.isTime(token)
                && !FunctionWords.DETERMINERS.contains(token.folded())
                && !Extents.isSaying(token)
                && !token.folded().endsWith("ed");
    }

    /** "data | from the port", "a person briefed | on the matter": the end of what belongs to who says so. */
    private static int whole(Sentence s, int to) {
        boolean leads = s.has(to) && BELONGING.contains(s.at(to).folded());
        int end = to;
        while (leads && s.has(end) && end - to < LONGEST && !stops(s, end)) {
            end++;
        }
        boolean closed = !s.has(end) || s.at(end).kind() == Token.Kind.MARK || end == s.size();
        return closed && end > to + 1 ? end : to;
    }

    private static boolean stops(Sentence s, int at) {
        Token token = s.at(at);
        return (token.kind() == Token.Kind.MARK && !(Boundaries.isInside(s, at) && at < s.size() - 1))
                || token.kind() == Token.Kind.NUMBER
                || token.isQuote()
                || FunctionWords.isTime(token)
                || FunctionWords.isRelative(token)
                || (FunctionWords.CONJUNCTIONS.contains(token.folded()) && !token.is("and"))
                || ClauseEnd.CLOSERS.contains(token.folded());
    }

    /** The token that the subject's words begin with. */
    public static int first(Sentence s, Subject subject) {
        int at = 0;
        while (at + 1 < s.size() && s.at(at).span().end() <= subject.span().start()) {
            at++;
        }
        return at;
    }

    /** "Officials and | witnesses": the words before the "and" belong to it, if they open the clause. */
    private static int joined(Sentence s, int from) {
        if (from < 2 || !s.at(from - 1).is("and")) {
            return from;
        }
        int at = from - 1;
        while (at > 0
                && from - at <= JOINED
                && s.at(at - 1).kind() == Token.Kind.WORD
                && !FunctionWords.opensClause(s.at(at - 1).folded())
                && !FunctionWords.AUXILIARIES.contains(s.at(at - 1).folded())) {
            at--;
        }
        return at < from - 1 && (at == 0 || s.at(at - 1).isMark(",") || opens(s.at(at - 1))) ? at : from;
    }

    private static boolean opens(Token token) {
        return token.is("after") || token.is("that") || token.is("as") || token.is("while") || token.is("but");
    }

    private static @Nullable Subject named(Sentence s, int from, int to) {
        boolean content = false;
        if (to > from && s.at(from).folded().matches("(it|that|he|she|they|we|i|you)['\u2019].{1,3}")) {
            return null;
        }
        for (int i = from; i < to; i++) {
            Token token = s.at(i);
            boolean word = token.isWord() || token.isActor();
            if ((token.kind() == Token.Kind.NUMBER && i == to - 1)
                    || token.isQuote()
                    || token.text().equals("%")
                    || token.is("percent")
                    || FunctionWords.isRelative(token)
                    || FunctionWords.isModal(token)) {
                return null;
            }
            content |= word
                    && !FunctionWords.DETERMINERS.contains(token.folded())
                    && token.text().length() > 1;
        }
        if (!content || to - from > LONGEST) {
            return null;
        }
        Span span = s.span(from, to);
        String text = Surroundings.text(s, from, to);
        return new Subject(List.of(), span, text, "");
    }
}
