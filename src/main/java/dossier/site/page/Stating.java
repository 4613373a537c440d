package dossier.site.page;

import dossier.model.ActorId;
import dossier.model.Statement;
import dossier.model.StatementKind;
import dossier.site.view.Proof;
import dossier.site.view.Saying;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** What was agreed, pledged, demanded and so on, and what is reported to have been said, as a page shows it. */
final class Stating {
    private final Desk desk;
    private final Folio folio;
    private final Carried carried;

    Stating(Desk desk, Folio folio) {
        this.desk = desk;
        this.folio = folio;
        this.carried = new Carried(desk, folio);
    }

    /** One statement with every place that carries it; {@code also} are the other things that its sentence does. */
    Saying statement(List<Statement> places, List<String> also) {
        Statement first = places.get(0);
        List<ActorId> actors = places.stream()
                .map(Statement::actors)
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of());
        List<Carried.Place> at = places.stream()
                .map(s -> new Carried.Place(s.source(), s.span(), s.text()))
                .toList();
        String words = Folio.oneLine(first.text());
        return new Saying(
                words,
                false,
                folio.actors(actors),
                also,
                carried.official(at),
                carried.single(at),
                carried.cites(words, at),
                proofs(first),
                carried.wordings(at),
                true);
    }

    /** The editor's word, and the words that show it, where it is not the editor alone who sorts it so. */
    private List<Proof> proofs(Statement statement) {
        List<Proof> proofs = new ArrayList<>();
        if (statement.ruling() != null) {
            proofs.add(folio.proof(statement.ruling()));
        }
        if (!statement.cue().isEmpty()) {
            proofs.add(new Proof(
                    desk.words().say("proof.cue", desk.words().of("statement.", statement.kind())),
                    statement.cue(),
                    folio.cite(statement.source(), statement.span()),
                    false));
        }
        return proofs;
    }

    /** Statements by kind in the order of the kinds; a sentence that does several things stands once, under the first. */
    List<Heading> byKind(List<List<Statement>> statements) {
        Map<String, List<List<Statement>>> sentences = new LinkedHashMap<>();
        for (List<Statement> places : statements) {
            Statement first = places.get(0);
            if (first.kind() == StatementKind.SAID) {
                continue;
            }
            sentences
                    .computeIfAbsent(carried.passage(first.source(), first.span()), s -> new ArrayList<>())
                    .add(places);
        }
        Map<StatementKind, List<Supplier<Saying>>> kinds = new TreeMap<>();
        for (List<List<Statement>> sentence : sentences.values()) {
            Map<StatementKind, List<Statement>> does = new LinkedHashMap<>();
            sentence.forEach(places -> does.putIfAbsent(places.get(0).kind(), places));
            StatementKind kind = does.keySet().iterator().next();
            List<String> also = does.keySet().stream()
                    .skip(1)
                    .map(other -> desk.words().of("statement.also.", other))
                    .toList();
            List<Statement> shown = does.values().iterator().next();
            kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(() -> statement(shown, also));
        }
        List<Heading> groups = new ArrayList<>();
        kinds.forEach(
                (kind, sayings) -> groups.add(new Heading(desk.words().of("statement.", kind), "", null, sayings)));
        return groups;
    }

    /** What is only reported to have been said, by speaker; a passage that is given twice once. */
    Map<List<ActorId>, List<Supplier<Saying>>> reported(List<List<Statement>> statements) {
        Map<String, List<Statement>> once = new LinkedHashMap<>();
        for (List<Statement> places : statements) {
            Statement first = places.get(0);
            if (first.kind() == StatementKind.SAID) {
                once.putIfAbsent(carried.passage(first.source(), first.span()), places);
            }
        }
        Map<List<ActorId>, List<Supplier<Saying>>> speakers = new LinkedHashMap<>();
        once.values()
                .forEach(places -> speakers.computeIfAbsent(places.get(0).actors(), a -> new ArrayList<>())
                        .add(() -> statement(places, List.of())));
        return speakers;
    }
}
