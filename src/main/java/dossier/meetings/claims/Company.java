package dossier.meetings.claims;

import dossier.model.ActorId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds whom a cue is about: who meets, and with whom; whose meeting it is. */
final class Company {
    private static final int SUBJECT = 18;
    private static final int OBJECT = 12;
    /** "to be received on the shore of the lake by B". */
    private static final int HOST = 18;

    private static final int MARKED = 5;
    private static final Set<String> TOWARDS =
            Set.of("with", "between", "by", "of", "to", "from", "and", "among", "alongside", "beside");
    private static final Set<String> FACING =
            Set.of("meet", "host", "welcome", "tell", "urge", "gather", "guest", "ring");
    static final Set<String> NOUNS = Set.of("talks", "process", "summit", "call", "video", "visit", "joint", "time");
    private static final Set<String> VERBS =
            Set.of("meet", "host", "welcome", "speak", "tell", "urge", "agree", "sign", "discuss");
    /** What takes two. */
    private static final Set<String> MUTUAL =
            Set.of("together", "hands", "each", "other", "embraced", "hugged", "table");

    private static final Set<String> MEETING = Set.of("met", "meet");

    private static final Set<String> COORDINATES = Set.of("then", "and", "later");
    private static final Set<String> ENDS = Set.of(
            ";", ":", ".", "\"", "\u201c", "\u201d", "that", "which", "said", "says", "who", "when", "as", "after",
            "before", "while", "but", "told");

    private final Parties parties;
    private final Pronouns pronouns;

    Company(Parties parties) {
        this.parties = parties;
        this.pronouns = new Pronouns(parties);
    }

    /** Those on either side of a cue, and those of them who were but there, as some of many. */
    record Sides(Parties.Party before, Parties.Party after, List<ActorId> attending) {
        /** All of them, those before the cue first. */
        List<ActorId> people() {
            Set<ActorId> people = new LinkedHashSet<>(before.people());
            people.addAll(after.people());
            return List.copyOf(people);
        }

        boolean areBoth() {
            return !before.isEmpty() && !after.isEmpty();
        }
    }

    /**
     * Whom the words on both sides of the cue name.
     *
     * @param pair the two leaders that the line names, if it names two and they are of two states
     */
    Sides of(Reading reading, Lexicon.Hit cue, List<ActorId> pair) {
        Line line = reading.line();
        Parties.Party before = before(reading, cue);
        Parties.Party after = after(line, cue, before.people().size() > 1);
        if (after.isEmpty() && FACING.contains(cue.kind())) {
            after = pronouns.object(reading, cue, before);
        }
        if (after.isEmpty() && before.people().size() == 1 && isJudged(reading, cue)) {
            before = Parties.Party.NONE;
        }
        if (before.isEmpty() && after.people().size() == 1 && NOUNS.contains(cue.kind())) {
            before = parties.after(line, after.end(), 2 * SUBJECT);
            before = before.isEmpty() ? parties.right(line, 0, cue.start()) : before;
        }
        if (cue.kind().equals("joint") && before.people().size() == 1 && after.isEmpty()) {
            after = opened(line, cue, before);
        }
        if (before.isEmpty()
                && after.isEmpty()
                && (NOUNS.contains(cue.kind()) || isWord(line, cue, MUTUAL))
                && parties.all(line).size() == 2) {
            List<ActorId> two = isWord(line, cue, MUTUAL) ? parties.all(line) : pair;
            before = two.isEmpty() ? before : new Parties.Party(two, cue.start(), cue.start());
        }
        if (after.isEmpty() && before.people().size() == 1 && isTogether(line, cue)) {
            before = parties.lastTwo(line, cue.start());
        }
        if (cue.kind().equals("chair") && !after.isEmpty()) {
            return new Sides(Parties.Party.NONE, after, List.of());
        }
        Lexicon.Hit attend = NOUNS.contains(cue.kind()) ? mark(reading, cue, "attend") : null;
        if (attend == null) {
            return new Sides(before, after, List.of());
        }
        boolean clause =
                attend.start() > 0 && line.tokens().get(attend.start() - 1).is(",");
        Parties.Party there = clause ? parties.right(line, 0, attend.start()) : before;
        return new Sides(Parties.Party.NONE, after, there.people());
    }

    /** "A and the man who lost to him, B, sat down together": what takes two, where the line names just two before it. */
    private boolean isTogether(Line line, Lexicon.Hit cue) {
        return (isWord(line, cue, MEETING) || isWord(line, cue, MUTUAL))
                && parties.all(line).size() == 2
                && !parties.lastTwo(line, cue.start()).isEmpty()
                && line.tokens().subList(0, cue.start()).stream().anyMatch(token -> token.is("and"));
    }

    /** Whether one of the words is in the cue, or right after it. */
    private static boolean isWord(Line line, Lexicon.Hit cue, Set<String> words) {
        List<Token> tokens = line.tokens();
        return tokens.subList(cue.start(), Math.min(tokens.size(), cue.end() + 2)).stream()
                .anyMatch(token -> words.contains(token.folded()));
    }

    /** "With B at his side, A said": whom the clause that the line opens with stands beside. */
    private Parties.Party opened(Line line, Lexicon.Hit cue, Parties.Party before) {
        boolean first = parties.all(line).indexOf(before.people().get(0)) == 0;
        Parties.Party subject = first ? parties.after(line, cue.end(), 2 * SUBJECT) : Parties.Party.NONE;
        return subject.people().equals(before.people()) ? Parties.Party.NONE : subject;
    }

    /** The mark of that kind just before the cue, or null. */
    private static Lexicon.@Nullable Hit mark(Reading reading, Lexicon.Hit cue, String kind) {
        return reading.marks().stream()
                .filter(mark ->
                        mark.kind().equals(kind) && mark.end() <= cue.start() && mark.end() > cue.start() - MARKED)
                .findFirst()
                .orElse(null);
    }

    /** "A welcomed the meeting", "A hailed the talks": who has an opinion of it need not be there. */
    private static boolean isJudged(Reading reading, Lexicon.Hit cue) {
        return NOUNS.contains(cue.kind()) && mark(reading, cue, "judge") != null;
    }

    private Parties.Party before(Reading reading, Lexicon.Hit cue) {
        Line line = reading.line();
        Parties.Party meant = pronouns.before(reading, cue);
        if (meant != null) {
            return meant;
        }
        Parties.Party near = isCoordinate(line, cue) ? parties.right(line, 0, cue.start()) : Parties.Party.NONE;
        near = near.isEmpty() ? parties.left(line, start(line, cue), SUBJECT) : near;
        boolean modifier =
                !near.isEmpty() && near.end() == cue.start() && near.people().size() == 1 && NOUNS.contains(cue.kind());
        return modifier ? modified(line, near) : pronouns.joined(reading, near);
    }

    /** Where what stands before the cue begins: "A told the visiting B" is of A. */
    private static int start(Line line, Lexicon.Hit cue) {
        int start = cue.start();
        while (cue.kind().equals("guest")
                && start > 0
                && isAddress(line.tokens().get(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isAddress(Token token) {
        return token.is("the") || token.is("told");
    }

    /** "A and B spoke of C, then met": a second verb of the sentence's subject. */
    private static boolean isCoordinate(Line line, Lexicon.Hit cue) {
        return VERBS.contains(cue.kind())
                && cue.start() > 1
                && COORDINATES.contains(line.tokens().get(cue.start() - 1).folded());
    }

    /** "A to attend the B summit", "A discussed it in B talks": of whoever is named farther left, and of B. */
    private Parties.Party modified(Line line, Parties.Party near) {
        Parties.Party far = parties.left(line, near.start(), SUBJECT);
        Parties.Party first = parties.right(line, 0, near.start());
        boolean controlled = line.tokens().subList(Math.max(0, far.end()), near.start()).stream()
                .anyMatch(token -> token.is("to"));
        List<ActorId> both = new ArrayList<>();
        if (!far.isEmpty()) {
            both.add(
                    controlled || first.isEmpty()
                            ? far.people().get(far.people().size() - 1)
                            : first.people().get(0));
        }
        if (far.isEmpty() && isOfSpeaker(line, near)) {
            both.addAll(parties.left(line, near.start() - 2, SUBJECT).people());
        }
        both.addAll(near.people());
        return new Parties.Party(both.stream().distinct().toList(), near.start(), near.end());
    }

    /** "A says after B talks", as headlines have it: A talked with B. */
    private static boolean isOfSpeaker(Line line, Parties.Party near) {
        List<Token> tokens = line.tokens();
        return line.isTitle()
                && near.start() > 2
                && tokens.get(near.start() - 1).is("after")
                && Parties.isSpeech(tokens.get(near.start() - 2));
    }

    /** The people after the cue: with whom, between whom, by whom. */
    private Parties.Party after(Line line, Lexicon.Hit cue, boolean complete) {
        List<Token> tokens = line.tokens();
        boolean towards = FACING.contains(cue.kind())
                || TOWARDS.contains(tokens.get(cue.end() - 1).folded());
        int reach = cue.kind().equals("host") ? HOST : OBJECT;
        for (int i = cue.end(); i < tokens.size() && i < cue.end() + reach; i++) {
            Token token = tokens.get(i);
            boolean named = towards || (i == cue.end() && cue.kind().equals("chair"));
            if (named && parties.person(token) != null && !token.possessive()) {
                Parties.Party party = parties.right(line, i, 1);
                return complete && isAside(line, cue, party) ? Parties.Party.NONE : party;
            }
            if (TOWARDS.contains(token.folded())) {
                towards = true;
            } else if (ENDS.contains(token.folded()) && !Durations.isEarlier(tokens, i)) {
                return Parties.Party.NONE;
            }
        }
        return Parties.Party.NONE;
    }

    /** "when the two meet next week, A said": who tells of a meeting that has its people need not be there. */
    private static boolean isAside(Line line, Lexicon.Hit cue, Parties.Party party) {
        List<Token> tokens = line.tokens();
        return party.end() < tokens.size()
                && Parties.isSpeech(tokens.get(party.end()))
                && tokens.subList(cue.end(), party.start()).stream().anyMatch(token -> token.is(","));
    }
}
