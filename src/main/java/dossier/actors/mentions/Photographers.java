package dossier.actors.mentions;

import dossier.actors.names.Entry.Kind;
import dossier.actors.names.Line;
import dossier.actors.names.Run;
import dossier.actors.names.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whose picture or film stands beside an article: "(Jane Example/AFP)", "Photo: Jane Example". The article is not about them. */
final class Photographers {
    private static final Set<String> PICTURES =
            Set.of("photo", "photograph", "photographer", "picture", "image", "video", "credit");
    private static final Set<String> MARKS = Set.of(":", "/", "by");
    private static final Set<String> ENDS = Set.of(",", "/", ")", "|", ";", "-", "(", ".", "for", "via");
    private static final Set<String> JOINTS = Set.of(",", "and", "&");
    private static final int LONGEST = 4;
    private static final String SIGN = "\u00A9";

    private final Line line;

    private Photographers(Line line) {
        this.line = line;
    }

    /** The names of the line, those left out that it only credits. */
    static List<Run> without(Line line, List<Run> names) {
        Photographers credits = new Photographers(line);
        List<Run> kept = new ArrayList<>();
        int credited = -1;
        for (Run name : names) {
            boolean next = credited >= 0
                    && name.from() == credited + 1
                    && JOINTS.contains(line.token(credited).fold());
            if (credits.is(name) || next) {
                credited = name.to();
            } else {
                kept.add(name);
            }
        }
        return kept;
    }

    private boolean is(Run name) {
        Token before = line.near(name.from() - 1);
        boolean courtesy =
                before.fold().equals("of") && line.near(name.from() - 2).fold().equals("courtesy");
        return before.is(SIGN)
                || courtesy
                || isBeforeHouse(name)
                || isAfterHouse(name)
                || isCaptioned(name)
                || isBracketed(name);
    }

    /** "Jane Example/AFP", "Jane Example-EXAMPLE TODAY Sports". */
    private boolean isBeforeHouse(Run name) {
        Token after = line.near(name.to());
        int house = line.near(name.to() + 1).fold().equals("the") ? name.to() + 2 : name.to() + 1;
        return (after.is("/") && isHouse(house)) || (after.glued() && line.is(name.to(), Kind.ORGANISATION));
    }

    /** "(Jane Example, File/AFP)". */
    private boolean isBracketed(Run name) {
        if (!line.near(name.from() - 1).is("(") || !line.near(name.to()).is(",")) {
            return false;
        }
        int at = name.to() + 1;
        while (line.near(at).isWord() && at < name.to() + LONGEST) {
            at++;
        }
        return line.near(at).is("/") && isHouse(at + 1);
    }

    /** An agency, by the tables or by its letters: "AP", "WireImage", "Pool via". */
    private boolean isHouse(int at) {
        Token token = line.near(at);
        Token after = line.near(at + 1);
        boolean letters = token.isShouted() || token.text().codePoints().skip(2).anyMatch(Character::isUpperCase);
        boolean further =
                token.isCapitalised() && (after.is("/") || after.fold().equals("via"));
        return line.is(at, Kind.ORGANISATION) || letters || further;
    }

    /** "EXAMPLE/Jane Roe", "AP Photo/Jane Roe". */
    private boolean isAfterHouse(Run name) {
        Token house = line.near(name.from() - 2);
        return line.near(name.from() - 1).is("/")
                && (PICTURES.contains(house.fold()) || line.is(name.from() - 2, Kind.ORGANISATION));
    }

    /** "Photo: Jane Example," but not "Photo: Jane Example meets". */
    private boolean isCaptioned(Run name) {
        int at = name.from() - 1;
        while (at > 0 && MARKS.contains(line.token(at).fold())) {
            at--;
        }
        return at < name.from() - 1
                && at >= 0
                && PICTURES.contains(line.token(at).fold())
                && (ENDS.contains(line.near(name.to()).fold())
                        || line.near(name.to()).glued());
    }
}
