package dossier.meetings;

import dossier.meetings.Claim.Kind;
import dossier.model.ActorId;
import dossier.model.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Who took part besides the principals: those who hosted or chaired a meeting of many, and those who were there. */
final class Roles {
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
            if (claim.people().isEmpty() || principals.containsAll(claim.people())) {
                claim.attending().forEach(person -> others.putIfAbsent(person, Role.ATTENDEE));
            }
        }
        others.keySet().removeAll(principals);
        return others;
    }
}
