package dossier.meetings.sightings;

import dossier.meetings.claims.Claim;
import dossier.meetings.claims.Claim.Kind;
import dossier.model.ActorId;
import dossier.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads on from sentence to sentence: "A urged B to yield. At a 30-minute meeting, B replied": it was theirs. */
final class Bridges {
    /** So many lines on, whose encounter it is must be said again. */
    private static final int REACH = 2;
    /** What a claim must count that brings two together, and what one counts that is read as theirs. */
    private static final double PAIR = 0.3;

    private static final double BRIDGED = 0.6;
    /** Further down, articles turn to other encounters. */
    private static final int HEAD = 6;

    private static final String SEVERAL = "meetings";
    private static final String MANY = "summit";
    private static final Set<Kind> KINDS = Set.of(Kind.TALKS, Kind.CALL, Kind.JOINT);
    /** After these the words name their own parties. */
    private static final Set<String> OWN = Set.of("with", "between", "among", "of");

    private Bridges() {}

    /** The claims, in their order, where those that name not both who met name those whom the lines before bring together. */
    static List<Claim> over(List<Claim> claims) {
        if (claims.stream().anyMatch(Bridges::isOfMany)) {
            return List.copyOf(claims);
        }
        List<Claim> read = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            List<ActorId> pair = isOpen(claim) ? pair(claims, claim) : List.of();
            read.add(pair.containsAll(claim.people()) && !pair.isEmpty() ? claim.of(pair, BRIDGED) : claim);
        }
        return List.copyOf(read);
    }

    /** What is about a meeting of many tells in passing of many meetings of two. */
    private static boolean isOfMany(Claim claim) {
        return claim.line().order() <= 1 && (claim.kind() == Kind.SUMMIT || claim.kind() == Kind.GATHER);
    }

    private static boolean isOpen(Claim claim) {
        return KINDS.contains(claim.kind())
                && claim.line().order() <= HEAD
                && !isSeveral(claim)
                && claim.people().size() < 2
                && claim.strength() > 0
                && claim.strength() <= BRIDGED
                && claim.group() == null
                && claim.attending().isEmpty()
                && !claim.past()
                && !claim.line().isTitle()
                && !hasOwn(claim);
    }

    private static boolean isSeveral(Claim claim) {
        String words = Folding.fold(claim.line().text(claim.cue()));
        return words.contains(SEVERAL) || words.contains(MANY);
    }

    private static boolean hasOwn(Claim claim) {
        return claim.line().tokens().stream()
                .filter(token -> token.span().start() >= claim.cue().end())
                .findFirst()
                .filter(token -> OWN.contains(token.folded()))
                .isPresent();
    }

    /** The two whom the lines just before it bring together; nobody where they are not always the same two. */
    private static List<ActorId> pair(List<Claim> claims, Claim open) {
        int order = open.line().order();
        List<ActorId> pair = List.of();
        for (Claim near : claims) {
            boolean before = near.line().order() <= order && near.line().order() >= order - REACH;
            if (!before || near.people().size() < 2 || near.strength() < PAIR || near.past()) {
                continue;
            }
            if (!pair.isEmpty() && !Set.copyOf(pair).equals(Set.copyOf(near.people()))) {
                return List.of();
            }
            pair = near.aspect() == open.aspect() ? near.people() : pair;
        }
        return pair.size() == 2 ? pair : List.of();
    }
}
