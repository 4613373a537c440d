package dossier.actors.mentions;

import dossier.actors.names.Entry;
import dossier.actors.names.Entry.Kind;
import dossier.actors.names.Lexicon;
import dossier.actors.names.Line;
import dossier.actors.names.Named;
import dossier.actors.names.Run;
import dossier.actors.names.Token;
import dossier.actors.names.Trie;
import dossier.model.ActorKind;
import dossier.model.Reference;
import dossier.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Short forms that an article uses without a word: "ETA" after "Example Transport Authority", where no other name fits. */
final class ShortForms {
    private static final int SHORTEST = 3;

    private final Lexicon lexicon;
    private final Map<String, List<Named>> bySpelling = new TreeMap<>();

    private ShortForms(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Where the lines use the capitals of one organisation that they name in full.
     *
     * @param bodies the organisations that no table knows
     * @param explained short forms, folded, that the article gives in brackets
     */
    static List<Named> of(List<Line> lines, List<Named> bodies, Set<String> explained, Lexicon lexicon) {
        ShortForms forms = new ShortForms(lexicon);
        bodies.forEach(forms::learn);
        lines.forEach(forms::learn);
        List<Named> found = new ArrayList<>();
        for (Line line : lines) {
            for (int at = 0; at < line.size(); at++) {
                if (mayBe(line, at) && !explained.contains(line.token(at).fold())) {
                    forms.add(line.token(at), found);
                }
            }
        }
        return found;
    }

    private void learn(Named body) {
        note(body.name(), body);
    }

    private void learn(Line line) {
        for (Trie.Match match : line.matches()) {
            Entry entry = match.entry();
            if (entry.kind() == Kind.ORGANISATION && match.length() >= SHORTEST) {
                Span span = new Run(line, match.from(), match.to()).span();
                String state = lexicon.institutions().stateOf(entry.name());
                note(
                        entry.spelling(),
                        new Named(ActorKind.ORGANISATION, entry.name(), span, Reference.NAME, state, false));
            }
        }
    }

    private void note(String spelling, Named body) {
        StringBuilder capitals = new StringBuilder();
        Token.of(spelling, 0).stream()
                .filter(token -> token.isWord() && token.isCapitalised())
                .forEach(token -> capitals.append(token.text().charAt(0)));
        if (capitals.length() >= SHORTEST) {
            bySpelling
                    .computeIfAbsent(capitals.toString(), key -> new ArrayList<>())
                    .add(body);
        }
    }

    /** Whether the token is a word of capitals that the tables do not know, amid small letters. */
    private static boolean mayBe(Line line, int at) {
        Token token = line.token(at);
        return token.isShouted()
                && line.isPlain()
                && line.match(at) == null
                && !token.glued()
                && !line.near(at - 1).isShouted()
                && !line.near(at + 1).isShouted();
    }

    private void add(Token token, List<Named> found) {
        List<Named> meant = bySpelling.getOrDefault(token.text(), List.of());
        Set<String> names = new HashSet<>();
        meant.forEach(body -> names.add(body.name()));
        boolean before = meant.stream().anyMatch(body -> body.span().start() < token.start());
        if (names.size() == 1 && before) {
            found.add(meant.get(0).at(new Span(token.start(), token.end())));
        }
    }
}
