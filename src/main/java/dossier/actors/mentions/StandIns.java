package dossier.actors.mentions;

import dossier.actors.names.Lexicon;
import dossier.actors.names.Line;
import dossier.actors.names.Named;
import dossier.actors.names.Run;
import dossier.actors.names.Token;
import dossier.model.Reference;
import dossier.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads "the bloc": a noun that stands for the one organisation of such that the article names before. */
final class StandIns {
    private final Lexicon lexicon;

    StandIns(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The organisations that nouns stand for; {@code named} holds what the article names otherwise. */
    List<Named> in(List<Line> lines, List<Named> named) {
        List<Named> found = new ArrayList<>();
        for (Line line : lines) {
            for (int at = 1; at < line.size(); at++) {
                Set<String> meant = lexicon.institutions().standsFor(line.token(at));
                if (!meant.isEmpty() && isAlone(line, at)) {
                    Span span = new Run(line, at - 1, at + 1).span();
                    add(span, meant, named, found);
                }
            }
        }
        return found;
    }

    /** "the bloc", not "the bloc Example" or "the eastern bloc". */
    private static boolean isAlone(Line line, int at) {
        Token noun = line.token(at);
        return line.token(at - 1).fold().equals("the")
                && line.match(at) == null
                && !noun.isCapitalised()
                && !line.near(at + 1).glued()
                && !line.near(at + 1).isCapitalised();
    }

    private static void add(Span span, Set<String> meant, List<Named> named, List<Named> found) {
        List<Named> candidates =
                named.stream().filter(n -> meant.contains(n.name())).toList();
        Set<String> names = candidates.stream().map(Named::name).collect(Collectors.toSet());
        if (names.size() == 1 && candidates.stream().anyMatch(n -> n.span().start() < span.start())) {
            Named one = candidates.get(0);
            found.add(new Named(one.kind(), one.name(), span, Reference.NAME, one.state(), false));
        }
    }
}
