package dossier.meetings;

import dossier.model.ActorId;
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

    private @Nullable ActorId meant(Reading reading, int own) {
        ActorId named = parties.last(reading.line(), own);
        if (named == null && own < 5) {
            Parties.Party later = parties.after(reading.line(), own, CLAUSE);
            named = later.isEmpty() ? null : later.people().get(0);
        }
        return named != null ? named : reading.subject();
    }

    /** "their meeting": of the last two that the line names before. */
    private Parties.Party theirs(Line line, Lexicon.Hit cue) {
        for (int i = Math.max(0, cue.start() - THEIR); i < cue.start(); i++) {
            if (line.tokens().get(i).is("their")) {
                return parties.lastTwo(line, i);
            }
        }
        return Parties.Party.NONE;
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
