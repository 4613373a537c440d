package dossier.meetings.claims;

import java.util.List;
import java.util.Set;

/**
 * How far the words of a cue reach: over those whom it names behind it, over asides, and over the verb that says that it
 * came about. "The talks with A, B and C, the third of their kind, took place" is one stretch.
 *
 * @param cue the cue
 * @param named the token behind the last name that is joined to it
 * @param end the token behind its verb
 */
record Extent(Lexicon.Hit cue, int named, int end) {
    private static final Set<String> JOINTS =
            Set.of("with", "between", "by", "of", "to", "from", "and", "among", "alongside", "at", "in", "near", ",");
    /** What leads to a verb. */
    private static final Set<String> LEADS = Set.of(
            "will", "would", "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "to", "due",
            "also");
    /** What says of an event that it comes about. */
    private static final Set<String> COURSE = Set.of(
            "took",
            "take",
            "takes",
            "taken",
            "taking",
            "place",
            "held",
            "began",
            "begun",
            "begin",
            "begins",
            "opened",
            "opens",
            "open",
            "started",
            "start",
            "starts",
            "scheduled",
            "set",
            "expected",
            "planned",
            "slated");

    static Extent of(Line line, Asides asides, Lexicon.Hit cue) {
        List<Token> tokens = line.tokens();
        int named = cue.end();
        int at = cue.end();
        while (at < tokens.size()) {
            Asides.Aside aside = asides.around(at, cue);
            if (aside != null) {
                at = aside.end();
            } else if (isName(tokens, at)) {
                named = ++at;
            } else if (JOINTS.contains(tokens.get(at).folded()) || Parties.isDescription(tokens.get(at))) {
                at++;
            } else {
                break;
            }
        }
        return new Extent(cue, named, Company.NOUNS.contains(cue.kind()) ? course(tokens, asides, cue, named) : named);
    }

    private static boolean isName(List<Token> tokens, int at) {
        return tokens.get(at).mention() != null
                || (tokens.get(at).capitalised() && tokens.get(at - 1).capitalised());
    }

    private static int course(List<Token> tokens, Asides asides, Lexicon.Hit cue, int named) {
        int end = named;
        for (int at = named; at < tokens.size(); at++) {
            Asides.Aside aside = asides.around(at, cue);
            if (aside != null) {
                at = aside.end() - 1;
            } else if (COURSE.contains(tokens.get(at).folded())) {
                end = at + 1;
            } else if (!LEADS.contains(tokens.get(at).folded())) {
                return end;
            }
        }
        return end;
    }
}
