package dossier.meetings.claims;

import dossier.meetings.claims.Claim.Kind;
import dossier.model.ActorId;
import dossier.model.Mode;
import java.util.List;

/** What the class of a cue says: what kind of encounter, held how, and how surely one of the people beside it. */
final class Wording {
    private Wording() {}

    /** What kind of encounter a class of cue tells of, in a line that says {@code said} of how. */
    static Kind kind(String cue, Mode said) {
        return switch (cue) {
            case "summit" -> Kind.SUMMIT;
            case "gather" -> Kind.GATHER;
            case "visit", "guest" -> Kind.VISIT;
            case "travel", "going" -> Kind.JOURNEY;
            case "host", "welcome" -> Kind.HOST;
            case "call", "video", "ring" -> Kind.CALL;
            case "speak" -> said == Mode.PHONE || said == Mode.VIDEO ? Kind.CALL : Kind.SPEECH;
            case "joint" -> Kind.JOINT;
            case "chair" -> Kind.CHAIR;
            case "tell", "urge", "discuss", "act" -> Kind.SPEECH;
            case "converse" -> said == Mode.PHONE || said == Mode.VIDEO ? Kind.CALL : Kind.TALKS;
            default -> Kind.TALKS;
        };
    }

    /** How the encounter was held. */
    static Mode mode(String cue, Mode said) {
        return switch (cue) {
            case "call", "ring" -> Mode.PHONE;
            case "video" -> Mode.VIDEO;
            case "speak", "converse" -> said;
            case "discuss", "tell", "urge", "agree", "chair", "act" -> said == Mode.IN_PERSON ? Mode.UNKNOWN : said;
            default -> Mode.IN_PERSON;
        };
    }

    /** From 0 to 1, how surely the cue reports an encounter of these people, who stand on both sides of it or not, in a place or not. */
    static double strength(String cue, List<ActorId> people, boolean facing, Mode said, boolean group, boolean placed) {
        boolean both = people.size() >= 2;
        boolean called = said == Mode.PHONE || said == Mode.VIDEO;
        return switch (cue) {
            case "tell" -> both && facing ? (placed ? 0.55 : 0.3) : 0;
            case "urge" -> both && facing ? 0.3 : 0;
            case "discuss" -> both ? 0.5 : 0.1;
            case "act" -> both && !facing ? 0.45 : 0;
            case "time" -> both ? 1 : 0;
            case "ring" -> both ? 1 : people.isEmpty() ? 0 : 0.3;
            case "agree", "sign" -> both ? 0.7 : group && people.isEmpty() ? 0.4 : 0;
            case "speak" -> !called ? (both ? 0.3 : 0) : both ? 1 : 0.5;
            case "host", "welcome", "joint" -> both ? 1 : 0.2;
            case "chair" -> 0.3;
            case "visit", "travel", "going", "guest" -> both ? 0.9 : people.isEmpty() ? 0.3 : 0.7;
            case "summit" -> both ? 0.9 : 0.6;
            case "process" -> both ? 1 : people.isEmpty() ? 0.2 : 0.4;
            case "gather" -> both || group ? 1 : 0.2;
            case "call", "video" -> both ? 1 : people.isEmpty() ? 0.2 : 0.6;
            default -> both ? 1 : people.isEmpty() ? 0.4 : 0.6;
        };
    }
}
