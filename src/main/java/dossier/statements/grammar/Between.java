package dossier.statements.grammar;

import java.util.Set;

/** What may stand between a subject and its verb. */
final class Between {
    private static final Set<String> COURTESY = Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady");

    private Between() {}

    /** Goes back over auxiliaries, adverbs, times, "refused to" and the like. */
    static int skip(Sentence s, int from) {
        int at = from;
        while (s.has(at)) {
            Token token = s.at(at);
            if (FunctionWords.isBetween(token)) {
                at--;
            } else if (isInThePast(s, at)) {
                at -= 3;
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

    /** "Has in the past | vowed". */
    private static boolean isInThePast(Sentence s, int at) {
        return s.at(at).is("past")
                && s.has(at - 2)
                && s.at(at - 1).is("the")
                && s.at(at - 2).is("in");
    }

    private static int skipTime(Sentence s, int from) {
        int at = from;
        boolean time = false;
        while (s.has(at) && FunctionWords.isOfTime(s.at(at)) && !isCalled(s, at)) {
            time |= FunctionWords.isTime(s.at(at));
            at--;
        }
        return time && at >= 0 ? at : from;
    }

    /** "Mrs | May": a month that is a name. */
    private static boolean isCalled(Sentence s, int at) {
        return s.at(at).isCapitalised()
                && s.has(at - 1)
                && COURTESY.contains(s.at(s.at(at - 1).isMark(".") && at > 1 ? at - 2 : at - 1)
                        .folded());
    }
}
