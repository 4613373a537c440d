package dossier.dating;

import dossier.dating.Meaning.Which;
import org.jspecify.annotations.Nullable;

/** Reads what stands before a month, a year or a week: "late", "the end of", "last". */
final class Parts {
    private Parts() {}

    /** How many words from {@code i} on name a part, or null when none does. */
    static @Nullable Integer length(Tokens tokens, int i) {
        int at = tokens.is(i, "the") ? i + 1 : i;
        return switch (tokens.at(at)) {
            case "early", "late", "mid" -> at + (tokens.is(at + 1, "in") || tokens.is(at + 1, "-") ? 2 : 1) - i;
            case "beginning", "start", "middle", "end", "close" -> tokens.is(at + 1, "of") ? at + 2 - i : null;
            default -> null;
        };
    }

    /** The part that they name. */
    static Part part(Tokens tokens, int i) {
        int at = tokens.is(i, "the") ? i + 1 : i;
        return switch (tokens.at(at)) {
            case "early", "beginning", "start" -> Part.EARLY;
            case "mid", "middle" -> Part.MID;
            case "late" -> Part.LATE;
            case "end", "close" -> Part.END;
            default -> Part.WHOLE;
        };
    }

    /** "last", "this", "next" and their like; {@link Which#PLAIN} for any other word. */
    static Which which(String word) {
        return switch (word) {
            case "last", "past", "previous" -> Which.LAST;
            case "this", "current" -> Which.THIS;
            case "next", "coming", "upcoming", "following" -> Which.NEXT;
            default -> Which.PLAIN;
        };
    }
}
