package dossier.actors;

import dossier.actors.Entry.Kind;
import dossier.model.Reference;
import dossier.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads "the Turkish PM": an office with its state stands for the one person of the article who holds it. */
final class Descriptions {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "that", "this", "each", "every", "any");

    private final List<Persona> personas;
    private final Map<Line, List<Title>> titles;
    private final Map<Line, List<Run>> runs;

    Descriptions(List<Persona> personas, Map<Line, List<Title>> titles, Map<Line, List<Run>> runs) {
        this.personas = personas;
        this.titles = titles;
        this.runs = runs;
    }

    void read() {
        titles.forEach((line, list) ->
                list.stream().filter(title -> isAlone(line, title)).forEach(title -> link(line, title)));
    }

    private boolean isAlone(Line line, Title title) {
        boolean definite = line.near(title.from() - 1).fold().equals("the")
                || (title.of() != null && line.near(title.from()).possessive());
        Token after = line.near(title.to());
        boolean named = runs.getOrDefault(line, List.of()).stream()
                .anyMatch(run -> run.from() == title.to() || (run.from() == title.to() + 1 && after.is(",")));
        return definite && title.office() && !title.former() && !named && !after.glued();
    }

    private void link(Line line, Title title) {
        List<Persona> holders = personas.stream()
                .filter(p -> p.offices().stream().anyMatch(held -> isSame(held.title(), title)))
                .toList();
        if (holders.size() == 1) {
            Token last = line.token(title.to() - 1);
            boolean article = ARTICLES.contains(line.near(title.from() - 1).fold());
            int start = line.token(article ? title.from() - 1 : title.from()).start();
            Span span = new Span(start, last.end());
            holders.get(0).mention(span, Reference.OFFICE);
            holders.get(0).hold(title, span);
        }
    }

    private static boolean isSame(Title held, Title described) {
        Entry a = held.of();
        Entry b = described.of();
        boolean sameOffice = held.wording()
                .toLowerCase(Locale.ROOT)
                .equals(described.wording().toLowerCase(Locale.ROOT));
        boolean sameState = a != null && b != null && a.name().equals(b.name()) && isState(a) == isState(b);
        return sameOffice && !held.former() && sameState;
    }

    private static boolean isState(Entry entry) {
        return entry.kind() != Kind.ORGANISATION;
    }
}
