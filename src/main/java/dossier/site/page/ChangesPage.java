package dossier.site.page;

import dossier.changes.Cause;
import dossier.changes.Change;
import dossier.model.ActorId;
import dossier.model.MeetingId;
import dossier.model.SourceId;
import dossier.site.view.ChangesView;
import dossier.site.view.ChangesView.Line;
import dossier.site.view.ChangesView.Topic;
import dossier.site.view.Link;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What changed since an earlier edition of the dossier, and because of what. */
final class ChangesPage {
    private final Desk desk;
    private final Folio folio;
    private final Set<String> there = new HashSet<>();

    private ChangesPage(Desk desk) {
        this.desk = desk;
        this.folio = new Folio(desk, "changes");
        desk.catalog().articles().forEach(article -> there.add(article.id().value()));
        desk.dossier()
                .meetings()
                .meetings()
                .forEach(meeting -> there.add(meeting.id().value()));
        desk.dossier().cast().actors().keySet().forEach(actor -> there.add(actor.value()));
    }

    static Page of(Desk desk, List<Change> changes) {
        return new ChangesPage(desk).page(changes);
    }

    private Page page(List<Change> changes) {
        Map<String, List<Line>> topics = new LinkedHashMap<>();
        for (Change change : changes) {
            topics.computeIfAbsent(change.topic(), topic -> new ArrayList<>()).add(line(change));
        }
        List<Topic> views = new ArrayList<>();
        topics.forEach(
                (topic, lines) -> views.add(new Topic(desk.words().say("changes." + topic), topic + "s", lines)));
        String summary = changes.isEmpty()
                ? desk.words().say("changes.none")
                : desk.words().count("changes.summary", changes.size());
        String title = desk.words().say("changes");
        return new Page(folio, "changes", "changes", title, summary, new ChangesView(summary, views), null);
    }

    private Line line(Change change) {
        String causes = change.causes().stream().map(Cause::text).collect(Collectors.joining(", "));
        return new Line(
                change.what(),
                change.text(),
                link(change),
                causes.isEmpty() ? "" : desk.words().say("changes.because", causes));
    }

    private @Nullable Link link(Change change) {
        String id = change.about();
        if (!there.contains(id)) {
            return null;
        }
        return switch (change.topic()) {
            case "article" -> folio.source(new SourceId(id));
            case "meeting" -> folio.meeting(new MeetingId(id));
            case "actor" -> folio.actor(new ActorId(id));
            default -> null;
        };
    }
}
