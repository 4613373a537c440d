package dossier.statements.grammar;

import dossier.model.ActorId;
import dossier.model.Mention;
import dossier.model.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a noun phrase for whom it names. Only its head counts: in "a spokesman for X" it is the spokesman. */
final class NounPhrases {
    private static final Set<String> RANKS = Set.of("jr", "sr", "ii", "iii", "iv", "2d", "3d", "2nd", "3rd");

    /** "His newly elected counterpart and old friend X": what he is takes so many words at most. */
    private static final int TITLE = 7;

    private NounPhrases() {}

    /** The subject that the tokens from {@code first} to {@code end} name. */
    static @Nullable Subject phrase(Sentence s, int first, int end) {
        int from = first + 1 < end && s.at(first).is("with") ? first + 1 : first;
        if (from >= end) {
            return null;
        }
        int to = withoutRank(s, from, end);
        Token last = s.at(to - 1);
        String text = s.span(from, to).of(s.article().text());
        if (last.isWord() && FunctionWords.PRONOUNS.contains(last.folded())) {
            return new Subject(List.of(), last.span(), last.text(), last.folded());
        }
        int head = head(s, from, to);
        List<ActorId> actors = head < 0 ? List.of() : actors(s, from, head);
        if (actors.isEmpty() && !isPhrase(s, from, to)) {
            return null;
        }
        if (actors.isEmpty()) {
            return new Subject(List.of(), s.span(from, to), text, "");
        }
        int begin = actors.size() > 1 ? joined(s, from, head) : head;
        return new Subject(
                actors,
                s.span(begin, head + 1),
                s.span(begin, head + 1).of(s.article().text()),
                "");
    }

    /** Not "putting the man on the phone to": neither what somebody is doing, nor anything that breaks off. */
    private static boolean isPhrase(Sentence s, int from, int to) {
        Token first = s.at(from);
        Token last = s.at(to - 1);
        boolean doing = to - from > 2
                && !first.isCapitalised()
                && FunctionWords.isParticiple(first)
                && first.folded().endsWith("ing");
        return !doing && !last.is("to") && !FunctionWords.isPreposition(last);
    }

    /** "X Jr.", "X 3d": where the name ends that a rank among namesakes follows. */
    private static int withoutRank(Sentence s, int from, int end) {
        int to = end;
        while (to > from + 1
                && (s.at(to - 1).isMark(".") || RANKS.contains(s.at(to - 1).folded()))) {
            to--;
        }
        return s.at(to - 1).person() ? to : end;
    }

    /** The first of the actors that are joined. */
    private static int joined(Sentence s, int from, int head) {
        int at = from;
        while (at < head && !s.at(at).isActor()) {
            at++;
        }
        return at;
    }

    /** The actor that is the head of the phrase, or -1. */
    private static int head(Sentence s, int from, int to) {
        if (isHead(s, from, to - 1)) {
            return to - 1;
        }
        int end = from;
        while (end < to
                && !FunctionWords.isPreposition(s.at(end))
                && !FunctionWords.isRelative(s.at(end))
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
        boolean opening = FunctionWords.isPreposition(s.at(from));
        for (int i = at - 1; i >= from; i--) {
            Token before = s.at(i);
            if (FunctionWords.isTime(before) || before.is("and")) {
                return true;
            }
            if (FunctionWords.isPreposition(before)) {
                if (!isOfTitle(s, from, i, at)) {
                    return isApposed(s, from, i, at);
                }
                continue;
            }
            boolean verbal = before.isWord()
                    && !before.isCapitalised()
                    && !isAttribute(s, from, i, at)
                    && (FunctionWords.isRelative(before)
                            || before.folded().endsWith("ing")
                            || before.folded().endsWith("ed"));
            if (verbal || (opening && before.person())) {
                return false;
            }
        }
        return true;
    }

    /** "X's marketing chief Y", "casting director Y": a word in -ing that belongs to the office before the name. */
    private static boolean isAttribute(Sentence s, int from, int ing, int name) {
        boolean opens = ing == from
                || s.at(ing - 1).genitive()
                || FunctionWords.DETERMINERS.contains(s.at(ing - 1).folded());
        boolean office =
                name - ing == 2 && s.at(ing + 1).isWord() && !s.at(ing + 1).isCapitalised();
        return opens && office && FunctionWords.isParticiple(s.at(ing));
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
        return named && preposition > from && office.isWord() && !FunctionWords.isBetween(office);
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

    /** Whether the "and" joins two actors into one subject. */
    static boolean joins(Sentence s, int and) {
        return s.has(and - 1)
                && s.at(and - 1).isActor()
                && !s.at(and - 1).genitive()
                && s.has(and + 1)
                && (s.at(and + 1).isActor()
                        || s.at(and + 1).isCapitalised()
                        || (s.at(and + 1).is("the")
                                && s.has(and + 2)
                                && s.at(and + 2).isActor())
                        || (isHis(s, and + 1) && !Extents.hasVerb(s, 0, and)));
    }

    /** "and | his French counterpart Ana Ruiz": somebody who is named as what he is to the other. */
    private static boolean isHis(Sentence s, int at) {
        if (!ClauseSubjects.OWNERS.contains(s.at(at).folded())) {
            return false;
        }
        for (int i = at + 1; s.has(i) && i - at <= TITLE; i++) {
            if (s.at(i).person()) {
                return !s.at(i).genitive();
            }
            if (s.at(i).kind() == Token.Kind.MARK || Extents.hasVerb(s, i, i + 1)) {
                return false;
            }
        }
        return false;
    }
}
