package dossier.site.page;

import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.Corrections;
import dossier.model.Corrections.Note;
import dossier.model.SourceId;
import dossier.site.view.Decision;
import dossier.site.view.Link;
import dossier.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the editor decided in corrections.yaml, as pages say it. */
final class Decisions {
    private final Desk desk;
    private final Folio folio;
    private final Corrections corrections;

    Decisions(Desk desk, Folio folio) {
        this.desk = desk;
        this.folio = folio;
        corrections = desk.dossier().corrections();
    }

    /** Everything, in the order of the file. */
    List<Decision> all() {
        List<Decision> all = new ArrayList<>();
        corrections.dates().forEach(d -> add(all, "date", d.note(), sources(List.of(d.source())), day(d)));
        for (Corrections.MeetingDay given : corrections.days()) {
            add(
                    all,
                    "date",
                    given.note(),
                    meeting(given.meeting()),
                    desk.dates().interval(given.interval()));
        }
        corrections.together().forEach(t -> add(all, "together", t.note(), sources(t.sources())));
        corrections.apart().forEach(a -> add(all, "apart", a.note(), sources(a.sources())));
        aliases(all);
        all.addAll(notActors());
        titles(all);
        corrections
                .exclusions()
                .forEach(e -> add(
                        all,
                        "excluded",
                        e.note(),
                        sources(List.of(e.source())),
                        e.source().value()));
        said(all);
        all.sort(Comparator.comparing(Decision::line));
        return all;
    }

    private void said(List<Decision> all) {
        corrections
                .speakers()
                .forEach(s -> add(
                        all,
                        s.speakers().isEmpty() ? "speaker.nobody" : "speaker",
                        s.note(),
                        sources(List.of(s.source())),
                        s.quote(),
                        s.given()));
        corrections
                .statements()
                .forEach(s -> add(
                        all,
                        s.kind() == null ? "statement.none" : "statement",
                        s.note(),
                        sources(List.of(s.source())),
                        s.sentence(),
                        s.kind() == null ? "" : desk.words().say("statement." + s.given())));
        corrections
                .figures()
                .forEach(f -> add(
                        all,
                        f.value() == null ? "figure.none" : "figure",
                        f.note(),
                        sources(List.of(f.source())),
                        f.words(),
                        f.given()));
    }

    private String day(Corrections.DatePin pin) {
        return desk.dates().interval(pin.interval());
    }

    private void aliases(List<Decision> all) {
        Map<String, ActorId> byName = new HashMap<>();
        for (Actor actor : new TreeMap<>(desk.dossier().cast().actors()).values()) {
            Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                    .forEach(name -> byName.putIfAbsent(Folding.fold(name), actor.id()));
        }
        for (Corrections.Alias alias : corrections.aliases()) {
            add(all, "alias", alias.note(), actors(List.of(alias.actor()), byName), alias.name(), alias.actor());
        }
        for (Corrections.Different word : corrections.different()) {
            add(all, "different", word.note(), actors(word.names(), byName));
        }
    }

    private List<Link> actors(List<String> names, Map<String, ActorId> byName) {
        return names.stream()
                .map(name -> byName.get(Folding.fold(name)))
                .filter(Objects::nonNull)
                .map(folio::actor)
                .toList();
    }

    private void titles(List<Decision> all) {
        for (Corrections.Title title : corrections.titles()) {
            add(all, "title", title.note(), meeting(title.meeting()), title.title());
        }
    }

    private List<Link> meeting(String slug) {
        return desk.dossier().meetings().meetings().stream()
                .filter(m -> m.id().slug().equals(slug))
                .map(m -> folio.meeting(m.id()))
                .toList();
    }

    /** The names that the editor says are no actor's. */
    List<Decision> notActors() {
        List<Decision> all = new ArrayList<>();
        corrections.notActors().forEach(n -> add(all, "notactor", n.note(), List.of(), n.name()));
        return all;
    }

    /** The editor's reason for a name of the actor; null when the editor gave none. */
    @Nullable
    String aliasNote(Actor actor, String name) {
        return corrections.aliases().stream()
                .filter(alias -> Folding.fold(alias.name()).equals(Folding.fold(name)))
                .filter(alias -> Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                        .anyMatch(own -> Folding.fold(own).equals(Folding.fold(alias.actor()))))
                .map(alias -> alias.note().because())
                .findFirst()
                .orElse(null);
    }

    private List<Link> sources(List<SourceId> ids) {
        return ids.stream()
                .map(id -> desk.catalog().has(id) ? folio.source(id) : null)
                .filter(Objects::nonNull)
                .toList();
    }

    private void add(List<Decision> all, String kind, Note note, List<Link> links, Object... arguments) {
        all.add(new Decision(desk.words().say("decision." + kind, arguments), note.because(), note.line(), links));
    }
}
