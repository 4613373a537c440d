package dossier.actors.mentions;

import dossier.actors.names.Described;
import dossier.actors.names.Line;
import dossier.actors.names.Persona;
import dossier.actors.names.Run;
import dossier.actors.names.Title;
import dossier.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads "his Turkish counterpart": the office of whoever the sentence named last, of the state that it names here. */
final class Counterparts {
    private static final Set<String> OWNERS = Set.of("his", "her");
    private static final String COUNTERPART = "Counterpart";

    private final List<Persona> personas;
    private final Map<Line, List<Run>> runs;
    private final List<Described> alone = new ArrayList<>();

    Counterparts(List<Persona> personas, Map<Line, List<Run>> runs) {
        this.personas = personas;
        this.runs = runs;
    }

    /** Gives the office to those who are named beside it; the others are left as descriptions. */
    List<Described> read(Map<Line, List<Title>> titles) {
        titles.forEach((line, list) -> list.stream()
                .filter(title -> title.kind().equals(COUNTERPART) && title.of() != null)
                .filter(title -> OWNERS.contains(line.near(title.from() - 1).fold()))
                .forEach(title -> read(line, title)));
        return alone;
    }

    private void read(Line line, Title title) {
        Persona owner = lastBefore(line, line.token(title.from()).start());
        Title held = owner == null ? null : owner.currentOffice();
        if (held == null) {
            return;
        }
        Title office = new Title(title.from(), title.to(), held.wording(), held.kind(), title.of(), false, true);
        Run name = runs.getOrDefault(line, List.of()).stream()
                .filter(run -> run.from() == title.to()
                        || (run.from() == title.to() + 1
                                && line.near(title.to()).is(",")))
                .findFirst()
                .orElse(null);
        if (name == null) {
            int from = line.token(title.from() - 1).start();
            alone.add(new Described(
                    office, new Span(from, line.token(title.to() - 1).end())));
        } else {
            at(name.span().start()).forEach(persona -> persona.hold(office, name.span()));
        }
    }

    /** The person of the sentence whose mention is the last that starts before {@code end}. */
    private @Nullable Persona lastBefore(Line line, int end) {
        return personas.stream()
                .filter(persona -> last(persona, line, end) >= 0)
                .max(Comparator.comparingInt(persona -> last(persona, line, end)))
                .orElse(null);
    }

    private static int last(Persona persona, Line line, int end) {
        return persona.mentions().stream()
                .mapToInt(found -> found.span().start())
                .filter(start -> start < end && start >= line.passage().span().start())
                .max()
                .orElse(-1);
    }

    private Stream<Persona> at(int start) {
        return personas.stream()
                .filter(persona -> persona.mentions().stream()
                        .anyMatch(found -> found.span().start() == start));
    }
}
