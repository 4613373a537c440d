package dossier.actors.mentions;

import dossier.actors.names.Entry;
import dossier.actors.names.Lexicon;
import dossier.actors.names.Line;
import dossier.actors.names.Token;
import dossier.actors.names.Trie;
import dossier.model.PassageKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose picture, film or page it is: a medium or firm named there is not what the article is about. */
final class Credits {
    private static final int LONGEST_CALL = 6;
    private static final int LONGEST_CREDIT = 8;
    private static final String COPYRIGHT = "\u00A9";
    private static final Set<String> GIVEN = Set.of("via", "copyright", COPYRIGHT);
    private static final Set<String> PICTURES = Set.of("photo", "photograph", "picture", "image", "credit", "source");
    private static final Set<String> MARKS = Set.of(",", "-", "/", ":", ".", "(");
    private static final Set<String> CALLS = Set.of("follow", "join", "like", "watch");
    private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014", "|", ":");

    private final Line line;
    private final Lexicon lexicon;

    Credits(Line line, Lexicon lexicon) {
        this.line = line;
        this.lexicon = lexicon;
    }

    /** Whether the organisation that the match names is only credited there. */
    boolean is(Trie.Match match) {
        String name = match.entry().name();
        if (!lexicon.institutions().isFirm(name)) {
            return false;
        }
        boolean medium = lexicon.institutions().isMedium(name);
        return isBesideName(match)
                || isCall(match)
                || (medium && (isAhead(match) || isPublisher(match) || isPicture(match)));
    }

    /** "Jane Example/AFP", "(Jane Example / Example Times)", "Example/@somebody". */
    private boolean isBesideName(Trie.Match match) {
        int before = line.near(match.from() - 1).fold().equals("the") ? match.from() - 2 : match.from() - 1;
        boolean behind = line.near(before).is("/") && line.near(before - 1).isCapitalised();
        boolean handle =
                line.near(match.to() + 1).is("@") || line.near(match.from() - 1).is("@");
        return behind || handle;
    }

    /** "Follow us on Example". */
    private boolean isCall(Trie.Match match) {
        if (!line.near(match.from() - 1).fold().equals("on")) {
            return false;
        }
        for (int at = match.from() - 2; at >= 0 && at > match.from() - LONGEST_CALL; at--) {
            if (CALLS.contains(line.token(at).fold()) && line.token(at).isCapitalised()) {
                return true;
            }
        }
        return false;
    }

    /** "Getty Images The players celebrate": before the words under a picture, or alone in its line. */
    private boolean isAhead(Trie.Match match) {
        if (!isFirst(match) || line.passage().kind() == PassageKind.TITLE) {
            return false;
        }
        Token after = line.near(match.to());
        if (after.is("-") && line.near(match.to() + 1).isCapitalised()) {
            return true;
        }
        if (after.is(":") && line.is(match.to() + 1, Entry.Kind.ORGANISATION)) {
            return true;
        }
        boolean more = after.isWord() && after.isCapitalised() && !after.glued();
        boolean role = line.is(match.to(), Entry.Kind.OFFICE)
                || !lexicon.title(after).isEmpty()
                || !lexicon.body(after).isEmpty()
                || !lexicon.kind(after.fold()).isEmpty();
        boolean alone = match.to() == line.size();
        return alone || (more && !role && !line.token(match.to() - 1).possessive());
    }

    /** Whether the line starts with it, or with a short form of it: "AP:Associated Press". */
    private boolean isFirst(Trie.Match match) {
        return match.from() == 0
                || (line.near(match.from() - 1).is(":") && line.match(0) != null && isSame(match, line.match(0)));
    }

    private static boolean isSame(Trie.Match one, Trie.@Nullable Match other) {
        return other != null
                && other.to() == one.from() - 1
                && other.entry().name().equals(one.entry().name());
    }

    /** "via Example", "Photo: Jane Roe, Example": whose picture it is. */
    private boolean isPicture(Trie.Match match) {
        if (GIVEN.contains(line.near(match.from() - 1).fold())) {
            return true;
        }
        int at = match.from() - 1;
        while (at > match.from() - LONGEST_CREDIT
                && (line.near(at).isCapitalised()
                        || MARKS.contains(line.near(at).text()))) {
            if (line.near(at - 1).is(COPYRIGHT)) {
                return true;
            }
            if (line.near(at).is(":") && PICTURES.contains(line.near(at - 1).fold())) {
                return true;
            }
            at--;
        }
        return false;
    }

    /** At the end of a heading: "Leaders meet - Example News". */
    private boolean isPublisher(Trie.Match match) {
        return line.passage().kind() == PassageKind.TITLE
                && match.to() == line.size()
                && match.from() > 1
                && DASHES.contains(line.token(match.from() - 1).text());
    }
}
