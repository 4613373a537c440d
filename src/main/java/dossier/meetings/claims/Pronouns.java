package dossier.meetings.claims;

import dossier.model.ActorId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds whom a pronoun before a cue means: "he met", "his visit", "their talks". */
final class Pronouns {
    /** How many words before a cue a pronoun may stand. */
    private static final int OWN = 6;

    private static final int THEIR = 3;
    private static final int CLAUSE = 18;
    private static final int WITH = 8;
    private static final Set<String> SINGULAR = Set.of("his", "her", "he", "she");
    private static final Set<String> PLURAL = Set.of("their", "they");
    private static final Set<String> NOMINATIVE = Set.of("he", "she");
    private static final Set<String> OBJECTS = Set.of("him", "her");
    private static final Set<String> CLAUSES = Set.of("as", "when", "while", "after", "before");
    private static final Set<String> TWO = Set.of("two", "both");
    private static final Set<String> PERSONS = Set.of("men", "women", "leaders", "presidents", "premiers", "ministers");

    private final Parties parties;

    Pronouns(Parties parties) {
        this.parties = parties;
    }

    /** Those whom a pronoun close before the cue means, nobody where it is not plain; null where no pronoun stands. */
    Parties.@Nullable Party before(Reading reading, Lexicon.Hit cue) {
        int own = own(reading.line(), cue);
        if (own >= 0) {
            ActorId meant = meant(reading, own);
            return meant == null ? Parties.Party.NONE : new Parties.Party(List.of(meant), own, own + 1);
        }
        Parties.Party two = theirs(reading, cue);
        return two.isEmpty() ? null : two;
    }

    /** "received her": the other of the last pair, where {@code before} is one of it. */
    Parties.Party object(Reading reading, Lexicon.Hit cue, Parties.Party before) {
        List<Token> tokens = reading.line().tokens();
        List<ActorId> pair = reading.pair();
        if (cue.end() >= tokens.size()
                || !OBJECTS.contains(tokens.get(cue.end()).folded())
                || before.people().size() != 1
                || !pair.contains(before.people().get(0))) {
            return Parties.Party.NONE;
        }
        return new Parties.Party(
                pair.stream()
                        .filter(person -> !before.people().contains(person))
                        .toList(),
                cue.end(),
                cue.end() + 1);
    }

    /** "he and B met": of him and of B; {@code near} where no pronoun is joined to it. */
    Parties.Party joined(Reading reading, Parties.Party near) {
        List<Token> tokens = reading.line().tokens();
        int at = near.start() - 1;
        while (at > 1 && !tokens.get(at).is("and") && Parties.isDescription(tokens.get(at))) {
            at--;
        }
        if (at < 1
                || !tokens.get(at).is("and")
                || !NOMINATIVE.contains(tokens.get(at - 1).folded())) {
            return near;
        }
        Set<ActorId> both = new LinkedHashSet<>();
        ActorId meant = meant(reading, at - 1);
        if (meant != null) {
            both.add(meant);
        }
        both.addAll(near.people());
        return new Parties.Party(List.copyOf(both), at - 1, near.end());
    }

    private @Nullable ActorId meant(Reading reading, int own) {
        ActorId speaker = speaker(reading.line(), own);
        ActorId named = speaker != null ? speaker : parties.last(reading.line(), own);
        if (named == null && own < 5) {
            Parties.Party later = parties.after(reading.line(), own, CLAUSE);
            named = later.isEmpty() ? null : later.people().get(0);
        }
        return named != null ? named : reading.subject();
    }

    /** "A said that B …, as he received C": he is who spoke, whoever is named in what he said. */
    private @Nullable ActorId speaker(Line line, int own) {
        List<Token> tokens = line.tokens();
        if (own == 0
                || !NOMINATIVE.contains(tokens.get(own).folded())
                || !CLAUSES.contains(tokens.get(own - 1).folded())) {
            return null;
        }
        for (int i = own - 1; i > 0; i--) {
            ActorId person = parties.person(tokens.get(i - 1));
            if (person != null && Parties.isSpeech(tokens.get(i))) {
                return person;
            }
        }
        return null;
    }

    /** "their meeting", "the two men met", "they met": of the last two that the line names before, else of the last pair. */
    private Parties.Party theirs(Reading reading, Lexicon.Hit cue) {
        Line line = reading.line();
        int reach = cue.kind().equals("host") ? OWN : THEIR;
        for (int i = Math.max(0, cue.start() - reach); i < cue.start(); i++) {
            if (PLURAL.contains(line.tokens().get(i).folded()) || isTwo(line, i)) {
                Parties.Party named = parties.lastTwo(line, i);
                return named.isEmpty()
                                && parties.last(line, i) == null
                                && !reading.pair().isEmpty()
                        ? new Parties.Party(reading.pair(), i, i + 1)
                        : named;
            }
        }
        return Parties.Party.NONE;
    }

    /** "the two leaders", or "the two" and a verb; "the pair". */
    private static boolean isTwo(Line line, int i) {
        List<Token> tokens = line.tokens();
        if (i + 1 >= tokens.size()) {
            return false;
        }
        if (tokens.get(i).is("pair")) {
            return i > 0 && tokens.get(i - 1).is("the") && !tokens.get(i + 1).is("of");
        }
        if (!TWO.contains(tokens.get(i).folded())) {
            return false;
        }
        String next = tokens.get(i + 1).folded();
        boolean alone = i > 0
                && tokens.get(i - 1).is("the")
                && !next.endsWith("s")
                && tokens.get(i + 1).isWord();
        return PERSONS.contains(next) || alone;
    }

    /** Where "he" or "his" stands close before the cue, closer than any name; -1 when it does not. */
    private int own(Line line, Lexicon.Hit cue) {
        for (int i = cue.start() - 1; i >= 0 && i >= cue.start() - OWN; i--) {
            Token token = line.tokens().get(i);
            if (parties.person(token) != null) {
                return -1;
            }
            if (SINGULAR.contains(token.folded())) {
                return i;
            }
        }
        return isSubject(line, cue) ? 0 : -1;
    }

    /** "He is due to hold at least two rounds of talks with B": the subject of the sentence, whose place nobody else takes. */
    private boolean isSubject(Line line, Lexicon.Hit cue) {
        return cue.start() > 0
                && cue.start() <= CLAUSE
                && cue.end() < line.tokens().size()
                && line.tokens().get(cue.end()).is("with")
                && !parties.right(line, cue.end(), WITH).isEmpty()
                && NOMINATIVE.contains(line.tokens().get(0).folded())
                && line.tokens().subList(1, cue.start()).stream()
                        .allMatch(token -> parties.person(token) == null && !Parties.isBreak(token));
    }
}
