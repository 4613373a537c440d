package dossier.knowledge;

import java.util.List;

/**
 * An organisation.
 *
 * @param name its usual name
 * @param aliases what else it is called, short forms among them; one in capitals ("WHO") is so only in capitals
 * @param kind "intergovernmental", "body" (of a state), "party", "armed", "non-governmental", "religious", "company",
 *     "platform" (where people write or show things), "club" (of a sport) or "media"; the last is more often a source
 *     than an actor, a platform more often the place, and a club none here
 * @param state the name of the {@link State} whose it is ("State Department"), empty when of none
 * @param ambiguous those of the names above that also mean something else: "Congress", "Senate", "Memorial"; one counts
 *     only beside another sign of the organisation or of its state in the same article
 */
public record Organisation(String name, List<String> aliases, String kind, String state, List<String> ambiguous) {
    static Organisation of(Row row) {
        return new Organisation(
                row.get("name"), row.list("aliases"), row.get("kind"), row.get("state"), row.list("ambiguous"));
    }
}
