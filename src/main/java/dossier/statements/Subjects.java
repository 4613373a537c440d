package dossier.statements;

import dossier.model.ActorId;
import dossier.model.Mention;
import dossier.model.Reference;
import java.util.ArrayList;
import java.util.List;
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

    private final Lexicon lexicon;

    Subjects(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The subject of the verb at {@code verb}, or null when it has none in the sentence. */
    @Nullable
    Subject of(Sentence s, int verb) {
        if (Lexicon.isParticiple(s.at(verb)) && !isQuoting(s.at(verb))) {
            return ofParticiple(s, verb);
        }
        boolean inverted =
                s.has(verb - 1) && (s.at(verb - 1).isMark(",") || s.at(verb - 1).isQuote());
        Subject behind = inverted && lexicon.isSaying(s.at(verb)) ? behind(s, verb) : null;
        if (behind != null && !behind.actors().isEmpty()) {
            return behind;
        }
        Subject before = before(s, verb);
        return before != null ? before : behind(s, verb);
    }

    /** "saying": whoever the nearest verb of speech before it has as subject, or who opens the sentence. */
    private @Nullable Subject ofParticiple(Sentence s, int verb) {
        boolean as = s.has(verb - 1) && s.at(verb - 1).is("as");
        int last = skipBetween(s, verb - 1);
        if (!as
                && s.has(last)
                && (s.at(last).isActor() || Lexicon.PRONOUNS.contains(s.at(last).folded()))) {
            return before(s, verb);
        }
        for (int i = verb - 1; i >= 0 && verb - i < REACH && !s.at(i).isMark(";"); i--) {
            Token token = s.at(i);
            if (as && token.is("quoted") && !isPassive(s, i)) {
                return phrase(s, i + 1, verb - 1);
            }
            boolean finite = lexicon.isSpeech(token) && !lexicon.isNounToo(token) && !Lexicon.isParticiple(token);
            if (finite && !Lexicon.isInfinitive(s, i) && !isPassive(s, i)) {
                return of(s, i);
            }
        }
        return leading(s, 0, verb);
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
        if (Lexicon.isParticiple(s.at(verb))) {
            return false;
        }
        int before = verb - 1;
        while (s.has(before)
                && Lexicon.isBetween(s.at(before))
                && !Lexicon.PASSIVES.contains(s.at(before).folded())) {
            before--;
        }
        return s.has(before) && Lexicon.PASSIVES.contains(s.at(before).folded());
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
        if (Lexicon.isRelative(token)) {
            return antecedent(s, last);
        }
        return phrase(s, start(s, last), last + 1);
    }

    /** Goes back over auxiliaries, adverbs, times, "refused to" and the like. */
    private int skipBetween(Sentence s, int from) {
        int at = from;
        while (s.has(at)) {
            Token token = s.at(at);
            if (Lexicon.isBetween(token)) {
                at--;
            } else if (token.is("to")
                    && s.has(at - 1)
                    && Lexicon.LEADS_TO_SAY.contains(s.at(at - 1).folded())) {
                at -= s.at(at - 1).is("on") && s.has(at - 2) ? 3 : 2;
            } else if (Lexicon.isTime(token) || token.kind() == Token.Kind.NUMBER) {
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
        while (s.has(at) && Lexicon.isOfTime(s.at(at))) {
            time |= Lexicon.isTime(s.at(at));
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
        if (token.isWord() && Lexicon.CONJUNCTIONS.contains(token.folded())) {
            return !(token.is("and") && joins(s, at));
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

    /** Whether the "and" joins two actors into one subject. */
    private boolean joins(Sentence s, int and) {
        return s.has(and - 1)
                && s.at(and - 1).isActor()
                && !s.at(and - 1).genitive()
                && s.has(and + 1)
                && (s.at(and + 1).isActor()
                        || s.at(and + 1).isCapitalised()
                        || (s.at(and + 1).is("the")
                                && s.has(and + 2)
                                && s.at(and + 2).isActor()));
    }

    /** "X, who came on Monday, said": the phrase before the insertion that ends at {@code mark}. */
    private @Nullable Subject overInsertion(Sentence s, int mark) {
        int end = mark;
        Subject inserted = null;
        for (int segments = 0; segments < 5 && end > 0; segments++) {
            int from = segment(s, end);
            if (from < end) {
                Token first = s.at(from);
                boolean aside = Lexicon.isRelative(first)
                        || Lexicon.isPreposition(first)
                        || Lexicon.isParticiple(first)
                        || first.kind() == Token.Kind.NUMBER
                        || first.isMark("(")
                        || (first.isWord() && Lexicon.CONJUNCTIONS.contains(first.folded()))
                        || isTrailingVerb(s, from, end);
                if (!aside) {
                    Subject subject = phrase(s, from, end);
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
        return leading(s, from, conjunction);
    }

    /** The subject that opens the clause from {@code from}, over an opening such as "In Moscow,". */
    @Nullable
    Subject leading(Sentence s, int from, int to) {
        int at = skipOpening(s, from, to);
        if (at < to && s.at(at).isWord() && Lexicon.PRONOUNS.contains(s.at(at).folded())) {
            return phrase(s, at, at + 1);
        }
        int end = endOfName(s, at, to);
        if (end > at && end + 1 < to && s.at(end - 1).isWord() && s.at(end).isMark(",")) {
            int apposed = endOfName(s, end + 1, to);
            boolean closed = apposed < to && (s.at(apposed).isMark(",") || Lexicon.isBetween(s.at(apposed)));
            return closed && s.at(apposed - 1).person() ? phrase(s, end + 1, apposed) : null;
        }
        boolean named = end > at && s.at(end - 1).isActor() && !s.at(end - 1).genitive() && !isDemonym(s.at(end - 1));
        boolean joined = named && end < to && s.at(end).is("and") && joins(s, end);
        return named && !joined ? phrase(s, at, end) : null;
    }

    private static int skipOpening(Sentence s, int from, int to) {
        int at = from;
        while (at < to && s.at(at).kind() == Token.Kind.MARK) {
            at++;
        }
        while (at < to && isOpening(s.at(at))) {
            boolean conjunction =
                    Set.of("and", "but", "so", "yet").contains(s.at(at).folded());
            if (conjunction) {
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

    private static boolean isOpening(Token token) {
        return token.isWord()
                && (Lexicon.isPreposition(token)
                        || Lexicon.isParticiple(token)
                        || Lexicon.isTime(token)
                        || Lexicon.isBetween(token)
                        || Lexicon.ADVERBS.contains(token.folded())
                        || Lexicon.CONJUNCTIONS.contains(token.folded()));
    }

    /** The end of the noun phrase from {@code at}: its last actor, or what ends it. */
    private int endOfName(Sentence s, int at, int to) {
        int end = at;
        while (end < to && end - at < REACH && !endsLeading(s.at(end))) {
            end++;
            boolean last = s.at(end - 1).isActor() && !s.at(end - 1).genitive() && !isDemonym(s.at(end - 1));
            if (last && (end >= to || !continuesName(s, end))) {
                return end;
            }
        }
        return end;
    }

    private static boolean isDemonym(Token token) {
        return token.mention() != null && token.mention().reference() == Reference.DEMONYM;
    }

    /** "Turkish | Prime Minister X", "White House | spokesman X": the name is still to come. */
    private static boolean continuesName(Sentence s, int at) {
        for (int i = at; s.has(i) && i - at < 5; i++) {
            if (s.at(i).person()) {
                return true;
            }
            if (!s.at(i).isWord() || Lexicon.isBetween(s.at(i)) || Lexicon.isPreposition(s.at(i))) {
                return false;
            }
            if (!s.at(i).isCapitalised() && s.at(i).folded().endsWith("ed")) {
                return false;
            }
        }
        return false;
    }

    private boolean endsLeading(Token token) {
        return token.isQuote()
                || token.kind() == Token.Kind.NUMBER
                || (token.kind() == Token.Kind.MARK && !token.is("."))
                || Lexicon.isPreposition(token)
                || Lexicon.isBetween(token)
                || lexicon.isSpeech(token)
                || Lexicon.PRONOUNS.contains(token.folded());
    }

    /** The noun phrase before "who". */
    private @Nullable Subject antecedent(Sentence s, int relative) {
        int last = relative - 1;
        if (s.has(last) && s.at(last).isMark(",")) {
            last--;
        }
        return s.has(last) && !s.at(last).isQuote() ? phrase(s, start(s, last), last + 1) : null;
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
        Subject subject = phrase(s, from, end);
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
                || Lexicon.isPreposition(token)
                || Lexicon.isRelative(token)
                || Lexicon.isTime(token)
                || (token.isWord()
                        && Lexicon.CONJUNCTIONS.contains(token.folded())
                        && !(token.is("and") && joins(s, at)));
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
        return whole ? phrase(s, comma + 1, comma + 2) : described;
    }

    /** The subject that the tokens from {@code from} to {@code to} name. */
    private @Nullable Subject phrase(Sentence s, int first, int to) {
        int from = first + 1 < to && s.at(first).is("with") ? first + 1 : first;
        if (from >= to) {
            return null;
        }
        Token last = s.at(to - 1);
        String text = s.span(from, to).of(s.article().text());
        if (last.isWord() && Lexicon.PRONOUNS.contains(last.folded())) {
            return new Subject(List.of(), last.span(), last.text(), last.folded());
        }
        int head = head(s, from, to);
        List<ActorId> actors = head < 0 ? List.of() : actors(s, from, head);
        if (actors.isEmpty()) {
            return new Subject(List.of(), s.span(from, to), text, "");
        }
        int begin = actors.size() > 1 ? from : head;
        return new Subject(
                actors,
                s.span(first, head + 1),
                s.span(first, head + 1).of(s.article().text()),
                "");
    }

    /** The actor that is the head of the phrase, or -1. */
    private static int head(Sentence s, int from, int to) {
        if (isHead(s, from, to - 1)) {
            return to - 1;
        }
        int end = from;
        while (end < to
                && !Lexicon.isPreposition(s.at(end))
                && !Lexicon.isRelative(s.at(end))
                && !s.at(end).isMark("(")) {
            end++;
        }
        return end < to && end > from && isHead(s, from, end - 1) ? end - 1 : -1;
    }

    private static boolean isHead(Sentence s, int from, int at) {
        Token token = s.at(at);
        if (token.mention() == null
                || token.genitive()
                || token.mention().reference() == Reference.DEMONYM
                || (s.has(at + 1) && s.at(at + 1).isMark("'\u2019"))) {
            return false;
        }
        boolean opening = Lexicon.isPreposition(s.at(from));
        for (int i = at - 1; i >= from; i--) {
            Token before = s.at(i);
            if (Lexicon.isTime(before) || before.is("and")) {
                return true;
            }
            if (Lexicon.isPreposition(before)) {
                if (!isOfTitle(s, from, i, at)) {
                    return isApposed(s, from, i, at);
                }
                continue;
            }
            boolean verbal = before.isWord()
                    && !before.isCapitalised()
                    && (Lexicon.isRelative(before)
                            || before.folded().endsWith("ing")
                            || before.folded().endsWith("ed"));
            if (verbal || (opening && before.person())) {
                return false;
            }
        }
        return true;
    }

    /** "Secretary of State X": the preposition belongs to a title in capitals. */
    private static boolean isOfTitle(Sentence s, int from, int preposition, int name) {
        if (preposition <= from
                || !s.at(preposition - 1).isCapitalised()
                || !s.at(preposition - 1).isWord()) {
            return false;
        }
        for (int i = preposition + 1; i < name; i++) {
            if (!s.at(i).isCapitalised() && !s.at(i).is("the") && !s.at(i).is("and")) {
                return false;
            }
        }
        return preposition + 1 < name && s.at(name).person();
    }

    /** "envoy for Syria X", "president of the Council X": the name stands behind the office and what it is for. */
    private static boolean isApposed(Sentence s, int from, int preposition, int name) {
        Token office = preposition > from ? s.at(preposition - 1) : s.at(preposition);
        Token realm = s.at(name - 1);
        boolean named = s.at(name).person() && realm.isActor() && !realm.person() && !realm.genitive();
        return named && preposition > from && office.isWord() && !Lexicon.isBetween(office);
    }

    private static List<ActorId> actors(Sentence s, int from, int head) {
        List<ActorId> actors = new ArrayList<>();
        for (int i = from + 1; i < head; i++) {
            Mention joined = s.at(i).is("and") ? s.at(i - 1).mention() : null;
            if (joined != null) {
                if (!isHead(s, from, i - 1)) {
                    return List.of();
                }
                actors.add(joined.actor());
            }
        }
        Mention last = s.at(head).mention();
        if (last != null) {
            actors.add(last.actor());
        }
        return actors.stream().distinct().toList();
    }
}
