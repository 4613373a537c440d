package dossier.actors.mentions;

import dossier.actors.names.Entry.Kind;
import dossier.actors.names.Lexicon;
import dossier.actors.names.Line;
import dossier.actors.names.Token;
import dossier.actors.names.Trie;
import java.util.Set;

/** Whether an organisation's name only says what somebody uses or plays for: "wrote on Twitter", "a Facebook page". */
final class Uses {
    private static final Set<String> ON = Set.of("on", "via", "through", "over", "onto", "off");
    private static final Set<String> OWNERS =
            Set.of("a", "an", "the", "his", "her", "its", "their", "my", "our", "your", "own", "official", "personal");

    private final Line line;
    private final Lexicon lexicon;

    Uses(Line line, Lexicon lexicon) {
        this.line = line;
        this.lexicon = lexicon;
    }

    /** Whether the organisation that the match names does nothing there. */
    boolean is(Trie.Match match) {
        String name = match.entry().name();
        return (lexicon.institutions().isClub(name) && !speaks(match) && !isLed(match))
                || (lexicon.institutions().isPlatform(name) && (isPlace(match) || isThere(match)));
    }

    /** A team plays; its club has something to say. */
    private boolean speaks(Trie.Match match) {
        Token after = line.near(match.to());
        return lexicon.verb(after).equals("speech") || after.fold().equals("issued");
    }

    /** "Cubs manager": whose office is told is somebody's employer. */
    private boolean isLed(Trie.Match match) {
        return line.is(match.to(), Kind.OFFICE)
                || lexicon.title(line.near(match.to())).equals("role");
    }

    /** "on Twitter", "on his Twitter", "on Facebook and Twitter". */
    private boolean isPlace(Trie.Match match) {
        int at = match.from() - 1;
        while (at > 0
                && (isListed(at)
                        || OWNERS.contains(line.token(at).fold())
                        || line.token(at).possessive())) {
            at--;
        }
        return ON.contains(line.near(at).fold()) && !line.token(match.to() - 1).possessive();
    }

    private boolean isListed(int at) {
        String word = line.token(at).fold();
        Trie.Match match = line.match(at);
        return word.equals(",")
                || word.equals("and")
                || word.equals("or")
                || (match != null
                        && lexicon.institutions().isPlatform(match.entry().name()));
    }

    /** "Twitter account", "Instagram, Snapchat photos", "Twitter: Jane Example on": what is there, and not the company. */
    private boolean isThere(Trie.Match match) {
        int at = match.to();
        while (at < line.size() && isListed(at) && !line.token(at - 1).possessive()) {
            at++;
        }
        Token after = line.near(at);
        boolean heads = match.from() == 0 && line.near(match.to()).is(":");
        return heads
                || (!line.token(at - 1).possessive()
                        && (after.glued() || lexicon.kind(after.fold()).equals("there")));
    }
}
