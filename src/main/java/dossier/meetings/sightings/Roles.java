package dossier.meetings.sightings;

import dossier.meetings.claims.Claim;
import dossier.meetings.claims.Claim.Kind;
import dossier.model.ActorId;
import dossier.model.Role;
import dossier.text.Folding;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Who took part besides the principals: those who hosted or chaired a meeting, and those who were there. */
final class Roles {
    /** "as host", "their host", "is to host the ceremony": of the meeting, not of a guest. */
    private static final Pattern HOST = Pattern.compile("(?:the|their|as) host\\b.*"
            + "|host(?:ed|ing|s)? (?:the|their) (?:talks|meeting|summit|ceremony|dinner|lunch|encounter|signing)\\b.*");

    private static final int BEFORE = 8;
    private static final int AFTER = 40;

    private Roles() {}

    /** The others whom the claims of an encounter name, and in which role. */
    static Map<ActorId, Role> of(List<Claim> claims, Set<ActorId> principals, boolean gathering) {
        Map<ActorId, Role> others = new TreeMap<>();
        for (Claim claim : claims) {
            if (claim.past()) {
                continue;
            }
            if (gathering && (claim.kind() == Kind.CHAIR || claim.kind() == Kind.HOST)) {
                claim.people().forEach(person -> others.put(person, Role.HOST));
            }
            if (!gathering && principals.size() > 1) {
                third(claim, principals).forEach(person -> others.merge(person, role(claim), Roles::higher));
            }
            if (claim.people().isEmpty() || principals.containsAll(claim.people())) {
                claim.attending().forEach(person -> others.putIfAbsent(person, Role.ATTENDEE));
            }
        }
        others.keySet().removeAll(principals);
        return others;
    }

    /** Whoever gave two others a roof, a chairman or an occasion: one person, named alone or with both of them. */
    private static Set<ActorId> third(Claim claim, Set<ActorId> principals) {
        Set<ActorId> third = claim.people().stream()
                .filter(person -> !principals.contains(person))
                .collect(Collectors.toSet());
        boolean joins = (claim.kind() == Kind.GATHER || claim.kind() == Kind.HOST || claim.kind() == Kind.CHAIR)
                && claim.people().containsAll(principals);
        boolean alone = claim.people().size() == 1 && (claim.kind() == Kind.CHAIR || isHost(claim));
        return joins || (alone && third.size() == 1) ? first(claim, third) : Set.of();
    }

    /** Of a host and those with him, the host. */
    private static Set<ActorId> first(Claim claim, Set<ActorId> third) {
        return claim.people().stream().filter(third::contains).limit(1).collect(Collectors.toSet());
    }

    private static Role role(Claim claim) {
        return claim.kind() == Kind.HOST ? Role.HOST : Role.MEDIATOR;
    }

    private static Role higher(Role one, Role other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static boolean isHost(Claim claim) {
        if (claim.kind() != Kind.HOST) {
            return false;
        }
        String text = claim.line().passage().text();
        int start = claim.cue().start() - claim.line().passage().span().start();
        String words = Folding.fold(text.substring(
                Math.max(0, start - BEFORE),
                Math.min(text.length(), start + claim.cue().length() + AFTER)));
        return HOST.matcher(words).find();
    }
}
