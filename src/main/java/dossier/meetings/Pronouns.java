package dossier.meetings;

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
    private static final Set<String> SINGULAR = Set.of("his", "her", "he", "she");
    private static final Set<String> NOMINATIVE = Set.of("he", "she");
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
        Parties.Party two = theirs(reading.line(), cue);
        return two.isEmpty() ? null : two;
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

    /** "their meeting", "the two men met": of the last two that the line names before. */
    private Parties.Party theirs(Line line, Lexicon.Hit cue) {
        for (int i = Math.max(0, cue.start() - THEIR); i < cue.start(); i++) {
            if (line.tokens().get(i).is("their") || isTwo(line, i)) {
                return parties.lastTwo(line, i);
            }
        }
        return Parties.Party.NONE;
    }

    private static boolean isTwo(Line line, int i) {
        return TWO.contains(line.tokens().get(i).folded())
                && i + 1 < line.tokens().size()
                && PERSONS.contains(line.tokens().get(i + 1).folded());
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
        return -1;
    }
}
