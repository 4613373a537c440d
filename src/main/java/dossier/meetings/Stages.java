package dossier.meetings;

import dossier.meetings.Claim.Aspect;
import dossier.model.Stage;
import java.util.List;

/** From where an article looks at its encounter: before it when most of what it claims is yet to come. */
final class Stages {
    private Stages() {}

    static Stage of(List<Claim> claims) {
        double planned = 0;
        double held = 0;
        for (Claim claim : claims) {
            if (claim.aspect() == Aspect.HELD) {
                held += claim.weight();
            } else {
                planned += claim.weight();
            }
        }
        return planned > held ? Stage.PREVIEW : Stage.REPORT;
    }
}
