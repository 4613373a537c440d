package dossier.actors.mentions;

import dossier.actors.names.Entry.Kind;
import dossier.actors.names.Lexicon;
import dossier.actors.names.Line;
import dossier.actors.names.Named;
import dossier.actors.names.Run;
import dossier.actors.names.Token;
import dossier.actors.names.Trie;
import dossier.model.ActorKind;
import dossier.model.Reference;
import java.util.ArrayList;
import java.util.List;

/** Those who govern or stand for election with somebody, named after that one: "the Example administration", "the Example campaign". */
final class Camps {
    private final Lexicon lexicon;

    Camps(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Named> in(List<Line> lines) {
        List<Named> found = new ArrayList<>();
        for (Line line : lines) {
            for (int at = 1; at < line.size(); at++) {
                if (line.token(at - 1).isCapitalised() && isCamp(line, at) && isSurname(line, at - 1)) {
                    found.add(named(line, at));
                }
            }
        }
        return found;
    }

    private boolean isCamp(Line line, int at) {
        Token noun = line.token(at);
        return !noun.glued()
                && lexicon.kind(noun.fold()).equals("camp")
                && !lexicon.kind(line.near(at + 1).fold()).equals("doing");
    }

    /** Whether the word is the surname of a person, with no owner's ending, and no other name goes on before it. */
    private boolean isSurname(Line line, int at) {
        Token token = line.token(at);
        boolean name = token.isCapitalised()
                && !token.isShouted()
                && !token.glued()
                && !token.possessive()
                && line.near(at + 1).isWord();
        boolean known = line.is(at, Kind.HOLDER) || lexicon.isSurname(token);
        boolean likely = line.match(at) == null
                && lexicon.nonName(token).isEmpty()
                && lexicon.surname(token) > 0
                && line.isPlain();
        return name
                && (known || likely)
                && !isPlace(line, at)
                && !line.near(at - 1).glued();
    }

    private static boolean isPlace(Line line, int at) {
        return line.is(at, Kind.STATE) || line.is(at, Kind.DEMONYM) || line.is(at, Kind.REGION);
    }

    /** "Example administration", whatever other names of that one stand before. */
    private Named named(Line line, int at) {
        int from = at - 1;
        Trie.Match whole = line.match(from);
        if (whole != null && whole.entry().kind() == Kind.HOLDER) {
            from = whole.from();
        }
        while (from > 0 && lexicon.isGiven(line.token(from - 1)) && line.match(from - 1) == null) {
            from--;
        }
        String name = line.token(at - 1).text() + " " + line.token(at).fold();
        return new Named(ActorKind.ORGANISATION, name, new Run(line, from, at + 1).span(), Reference.NAME, "", false);
    }
}
