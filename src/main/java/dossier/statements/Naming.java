package dossier.statements;

import dossier.model.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Trims the words that name a source of figures to whom they name, and leaves out those that name nobody. */
final class Naming {
    private static final int LONGEST = 9;
    private static final int JOINED = 4;
    private static final Set<String> TRAILING =
            Set.of("published", "released", "last", "this", "just", "worth", "late");

    private Naming() {}

    /** The subject by the words that name it, or null when they don't name anybody. */
    static @Nullable Subject plain(Sentence s, @Nullable Subject subject) {
        if (subject == null || !subject.isPlain()) {
            return null;
        }
        if (!subject.actors().isEmpty() || subject.isPronoun()) {
            return subject.actors().isEmpty() ? null : subject;
        }
        int from = first(s, subject);
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
        if (to - from > 1 && s.has(to) && s.at(to).is("by") && Extents.isPast(s, to - 1)) {
            to--;
        }
        while (to > from && (TRAILING.contains(s.at(to - 1).folded()) || FunctionWords.isTime(s.at(to - 1)))) {
            to--;
        }
        return named(s, joined(s, from), to);
    }

    /** The token that the subject's words begin with. */
    static int first(Sentence s, Subject subject) {
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
        while (at > 0 && from - at <= JOINED && s.at(at - 1).kind() == Token.Kind.WORD) {
            at--;
        }
        return at == 0 || s.at(at - 1).isMark(",") ? at : from;
    }

    private static @Nullable Subject named(Sentence s, int from, int to) {
        boolean content = false;
        if (to > from
                && (s.at(from).is("it's")
                        || s.at(from).is("that's")
                        || s.at(from).is("he's"))) {
            return null;
        }
        for (int i = from; i < to; i++) {
            Token token = s.at(i);
            boolean word = token.isWord() || token.isActor();
            if ((token.kind() == Token.Kind.NUMBER && i == to - 1)
                    || token.isQuote()
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
