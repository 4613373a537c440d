package dossier.statements;

import dossier.model.Reference;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of a verb by the shape of the sentence around it: the noun phrase before the verb, over what may
 * stand between them, or behind it in "said Putin". Only the head of the phrase counts: in "a spokesman for Putin" it is
 * the spokesman. Where the shape is not plain, the subject names nobody.
 */
final class Subjects {
    private static final int REACH = 40;
    /** "Capt.", "Prof." and shorter ones end with a full stop that ends no sentence. */
    private static final int LONGEST_TITLE = 4;

    /** Behind these stands who is told, never who tells. */
    private static final Set<String> TELLING =
            Set.of("told", "tells", "tell", "informed", "reminded", "assured", "asks");

    private final Lexicon lexicon;
    private final Openings openings;

    Subjects(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.openings = new Openings(lexicon);
    }

    /** The subject of the verb at {@code verb}, or null when it has none in the sentence. */
    @Nullable
    Subject of(Sentence s, int verb) {
        if (FunctionWords.isParticiple(s.at(verb)) && !isQuoting(s.at(verb))) {
            return ofParticiple(s, verb);
        }
        boolean inverted = !TELLING.contains(s.at(verb).folded())
                && s.has(verb - 1)
                && (s.at(verb - 1).isMark(",") || s.at(verb - 1).isQuote());
        Subject behind = inverted && lexicon.isSaying(s.at(verb)) ? behind(s, verb) : null;
        if (behind != null && !behind.actors().isEmpty()) {
            return behind;
        }
        Subject before = before(s, verb);
        return before != null || TELLING.contains(s.at(verb).folded()) ? before : behind(s, verb);
    }

    /** "saying": whoever the nearest verb of speech before it has as subject, or who opens the sentence. */
    private @Nullable Subject ofParticiple(Sentence s, int verb) {
        boolean as = s.has(verb - 1) && s.at(verb - 1).is("as");
        int last = skipBetween(s, verb - 1);
        if (!as
                && s.has(last)
                && (s.at(last).isActor()
                        || FunctionWords.PRONOUNS.contains(s.at(last).folded()))) {
            return before(s, verb);
        }
        for (int i = verb - 1; i >= 0 && verb - i < REACH && !s.at(i).isMark(";"); i--) {
            Token token = s.at(i);
            if (as && token.is("quoted") && !isPassive(s, i)) {
                return NounPhrases.phrase(s, i + 1, verb - 1);
            }
            boolean finite = lexicon.isSpeech(token) && !lexicon.isNounToo(token) && !FunctionWords.isParticiple(token);
            if (finite && !FunctionWords.isInfinitive(s, i) && !isPassive(s, i)) {
                return of(s, i);
            }
        }
        return openings.leading(s, 0, verb);
    }

    /** "Reuters quoted X": the words are those of the one quoted. */
    private static boolean isQuoting(Token verb) {
        return verb.is("quoted")
                || verb.is("cited")
                || verb.is("quotes")
                || verb.is("cites")
                || verb.is("quoting")
                || verb.is("citing");
    }

    /** Whether the verb is said of its subject in the passive: "was told". */
    static boolean isPassive(Sentence s, int verb) {
        if (FunctionWords.isParticiple(s.at(verb))) {
            return false;
        }
        int before = verb - 1;
        while (s.has(before)
                && FunctionWords.isBetween(s.at(before))
                && !FunctionWords.PASSIVES.contains(s.at(before).folded())) {
            before--;
        }
        return s.has(before) && FunctionWords.PASSIVES.contains(s.at(before).folded());
    }

    /** The subject that stands before the verb. */
    @Nullable
    Subject before(Sentence s, int verb) {
        int last = skipBetween(s, verb - 1);
        if (!s.has(last) || s.at(last).isQuote()) {
            return null;
        }
        Token token = s.at(last);
        if (token.isMark(",") || token.isMark("-\u2013\u2014") || token.isMark(")")) {
            return overInsertion(s, last);
        }
        if (token.is("and") || token.is("but") || token.is("or")) {
            return ofFormerVerb(s, last);
        }
        if (FunctionWords.isRelative(token)) {
            return antecedent(s, last);
        }
        return NounPhrases.phrase(s, start(s, last), last + 1);
    }

    /** Goes back over auxiliaries, adverbs, times, "refused to" and the like. */
    private int skipBetween(Sentence s, int from) {
        int at = from;
        while (s.has(at)) {
            Token token = s.at(at);
            if (FunctionWords.isBetween(token)) {
                at--;
            } else if (token.is("to")
                    && s.has(at - 1)
                    && FunctionWords.LEADS_TO_SAY.contains(s.at(at - 1).folded())) {
                at -= s.at(at - 1).is("on") && s.has(at - 2) ? 3 : 2;
            } else if (FunctionWords.isTime(token) || token.kind() == Token.Kind.NUMBER) {
                int before = skipTime(s, at);
                if (before == at) {
                    return at;
                }
                at = before;
            } else {
                return at;
            }
        }
        return at;
    }

    private int skipTime(Sentence s, int from) {
        int at = from;
        boolean time = false;
        while (s.has(at) && FunctionWords.isOfTime(s.at(at))) {
            time |= FunctionWords.isTime(s.at(at));
            at--;
        }
        return time ? at : from;
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
        if (token.isQuote()) {
            return true;
        }
        if (token.kind() == Token.Kind.MARK) {
            return !isAbbreviation(s, at) && !token.is("'") && !token.is("\u2019") && !token.is("&");
        }
        if (token.isWord() && FunctionWords.CONJUNCTIONS.contains(token.folded())) {
            return !(token.is("and") && NounPhrases.joins(s, at));
        }
        return lexicon.isSpeech(token) && !lexicon.isNounToo(token) && !token.isCapitalised();
    }

    /** Whether the mark is the full stop of "Gen." or "Mr." within the sentence. */
    private static boolean isAbbreviation(Sentence s, int at) {
        Token before = at > 0 ? s.at(at - 1) : null;
        return s.at(at).is(".")
                && before != null
                && before.isCapitalised()
                && before.text().length() <= LONGEST_TITLE;
    }

    /** "X, who came on Monday, said": the phrase before the insertion that ends at {@code mark}. */
    private @Nullable Subject overInsertion(Sentence s, int mark) {
        int end = mark;
        Subject inserted = null;
        for (int segments = 0; segments < 5 && end > 0; segments++) {
            int from = segment(s, end);
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
                        return subject;
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
        return from > 1 && last.mention() != null && last.mention().reference() == Reference.OFFICE;
    }

    /** "X came and said": the subject of the clause's first verb, where nobody else stands between. */
    private @Nullable Subject ofFormerVerb(Sentence s, int conjunction) {
        int from = conjunction;
        while (from > 0 && !s.at(from - 1).isQuote() && !s.at(from - 1).isMark(";:")) {
            from--;
        }
        return openings.leading(s, from, conjunction);
    }

    /** The noun phrase before "who". */
    private @Nullable Subject antecedent(Sentence s, int relative) {
        int last = relative - 1;
        if (s.has(last) && s.at(last).isMark(",")) {
            last--;
        }
        return s.has(last) && !s.at(last).isQuote() ? NounPhrases.phrase(s, start(s, last), last + 1) : null;
    }

    /** "said Putin": the subject that stands behind the verb. */
    @Nullable
    Subject behind(Sentence s, int verb) {
        int from = verb + 1;
        int end = from;
        while (s.has(end) && end - from < REACH && !endsBehind(s, end)) {
            end++;
        }
        if (end == from) {
            return null;
        }
        Subject subject = NounPhrases.phrase(s, from, end);
        boolean common = s.at(end - 1).isWord() && !s.at(end - 1).isCapitalised();
        if (subject != null && subject.actors().isEmpty() && common && !subject.isPronoun()) {
            return named(s, end, subject);
        }
        return subject;
    }

    private boolean endsBehind(Sentence s, int at) {
        Token token = s.at(at);
        return token.isQuote()
                || (token.kind() == Token.Kind.MARK && !token.isMark(".'\u2019&"))
                || (token.isMark(".") && at == s.size() - 1)
                || FunctionWords.isPreposition(token)
                || FunctionWords.isRelative(token)
                || FunctionWords.isTime(token)
                || (token.isWord()
                        && FunctionWords.CONJUNCTIONS.contains(token.folded())
                        && !(token.is("and") && NounPhrases.joins(s, at)));
    }

    /** "said the company's head, X": the name that follows the description. */
    private @Nullable Subject named(Sentence s, int comma, Subject described) {
        boolean name =
                s.has(comma + 1) && s.at(comma).isMark(",") && s.at(comma + 1).isActor();
        boolean whole = name
                && !s.at(comma + 1).genitive()
                && (!s.has(comma + 2)
                        || s.at(comma + 2).kind() == Token.Kind.MARK
                        || s.at(comma + 2).isQuote());
        return whole ? NounPhrases.phrase(s, comma + 1, comma + 2) : described;
    }

    /** The subject that opens the clause from {@code from} to {@code to}, or null when that is not plain. */
    @Nullable
    Subject leading(Sentence s, int from, int to) {
        return openings.leading(s, from, to);
    }
}
