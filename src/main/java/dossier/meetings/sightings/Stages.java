package dossier.meetings.sightings;

import dossier.meetings.claims.Claim;
import dossier.meetings.claims.Claim.Aspect;
import dossier.model.Stage;
import java.util.List;

/** From where an article looks at its encounter: before it when most of what it claims is yet to come. */
final class Stages {
    /** A bare "the talks" says little about whether they took place. */
    private static final double UNMARKED = 0.3;

    /** What names nobody may be of other talks, yet to come or long over. */
    private static final double UNNAMED = 0.6;

    private Stages() {}

    static Stage of(List<Claim> claims) {
        double planned = 0;
        double held = 0;
        boolean named = claims.stream().anyMatch(claim -> claim.people().size() > 1);
        for (Claim claim : claims) {
            double weight = claim.weight()
                    * (claim.account().marked() ? 1 : UNMARKED)
                    * (named && claim.people().isEmpty() ? UNNAMED : 1)
                    * (claim.line().order() <= 1 ? 1.5 : 1);
            if (claim.aspect() == Aspect.HELD) {
                held += weight;
            } else {
                planned += weight;
            }
        }
        return planned > held ? Stage.PREVIEW : Stage.REPORT;
    }
}
