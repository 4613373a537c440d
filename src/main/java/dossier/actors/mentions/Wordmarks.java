package dossier.actors.mentions;

import dossier.actors.names.Entry;
import dossier.actors.names.Lexicon;
import dossier.actors.names.Line;
import dossier.actors.names.Token;
import dossier.actors.names.Trie;
import java.util.Locale;
import java.util.Set;

/** Tells an organisation by its letters, and by what it does: "KXYZ reported", "polled by ExampleWire". */
final class Wordmarks {
    private static final int SHORTEST_ACRONYM = 3;
    private static final int LONGEST_ACRONYM = 7;
    private static final Set<String> HEADS = Set.of(
            "Leader",
            "Chairman",
            "Chair",
            "Co-Chairman",
            "Spokesperson",
            "Secretary General",
            "Secretary-General",
            "General Secretary",
            "President",
            "Vice Chairman");
    private static final Set<String> AGENTS = Set.of("by", "at");

    private final Lexicon lexicon;

    Wordmarks(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "KXYZ reported", "told ExampleWire": letters that spell no word, or capitals inside one, that report or are told. */
    boolean isTold(Line line, int at) {
        Token token = line.token(at);
        boolean letters = isAcronym(token) || isCamel(token);
        boolean named = line.near(at - 1).isCapitalised() && line.isInside(at - 1);
        if (line.match(at) != null
                || !letters
                || named
                || token.glued()
                || token.text().indexOf('.') >= 0) {
            return false;
        }
        String before = line.near(at - 1).fold().equals("the")
                ? line.near(at - 2).fold()
                : line.near(at - 1).fold();
        boolean source = before.equals("told")
                || (isCamel(token) && AGENTS.contains(before))
                || (before.equals("to") && line.near(at - 2).fold().equals("according"));
        return source || lexicon.verb(line.near(at + 1)).equals("speech");
    }

    /** "XYZ leader Jane Roe", "the XYZ chairman": letters of a party or body with whoever heads it or speaks for it. */
    boolean isLed(Line line, int at) {
        Token token = line.token(at);
        Trie.Match office = line.match(at + 1);
        boolean heads = office != null
                && office.entry().kind() == Entry.Kind.OFFICE
                && HEADS.contains(office.entry().name());
        return heads
                && isAcronym(token)
                && line.isPlain()
                && line.match(at) == null
                && !token.glued()
                && !line.near(at + 1).isShouted()
                && !line.near(at - 1).isShouted()
                && token.text().indexOf('.') < 0;
    }

    private static boolean isAcronym(Token token) {
        return token.isShouted()
                && token.text().length() >= SHORTEST_ACRONYM
                && token.text().length() < LONGEST_ACRONYM;
    }

    /** "ExampleWire", but not "McExample". */
    private boolean isCamel(Token token) {
        String text = token.text();
        boolean inner = false;
        for (int i = 2; i < text.length(); i++) {
            inner |= Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1));
        }
        return inner
                && token.isCapitalised()
                && text.indexOf('\'') < 0
                && lexicon.surname(token) == 0
                && !isParticled(text);
    }

    /** "DeExample", "LaExample": a surname with its particle. */
    private boolean isParticled(String text) {
        int hump = 1;
        while (hump < text.length() && !Character.isUpperCase(text.charAt(hump))) {
            hump++;
        }
        return lexicon.isParticle(text.substring(0, hump).toLowerCase(Locale.ROOT));
    }
}
