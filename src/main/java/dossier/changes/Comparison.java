package dossier.changes;

import dossier.changes.Edition.Actor;
import dossier.changes.Edition.Said;
import dossier.model.ActorId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares two editions of a dossier. */
public final class Comparison {
    private final Renaming renaming;
    private final Edition old;
    private final Edition now;
    private final Map<String, Cause> articles;
    private final Causes causes;
    private final List<Change> changes = new ArrayList<>();

    private Comparison(Edition old, Edition now) {
        this.renaming = new Renaming(old, now);
        this.old = renaming.of(old);
        this.now = now;
        this.articles = Causes.articles(this.old.articles(), now.articles());
        this.causes = new Causes(this.old, now, articles);
    }

    /** All that changed from {@code old} to {@code now}: articles, meetings, actors, then what is said. */
    public static List<Change> of(Edition old, Edition now) {
        Comparison comparison = new Comparison(old, now);
        comparison.articles();
        comparison.changes.addAll(new MeetingChanges(comparison.old, now, comparison.causes).all());
        comparison.actors();
        for (Edition.Kind kind : Edition.Kind.values()) {
            comparison.said(kind);
        }
        return List.copyOf(comparison.changes);
    }

    private void articles() {
        renaming.names()
                .forEach((was, is) ->
                        changes.add(new Change("article", "renamed", file(is) + ", before " + was, is, List.of())));
        articles.forEach((id, cause) -> changes.add(new Change("article", cause.what(), file(id), id, causeOf(id))));
    }

    /** What the editor left out is gone because of that. */
    private List<Cause> causeOf(String id) {
        return causes.of(List.of(id), List.of()).stream()
                .filter(cause -> cause.kind() == Cause.Kind.CORRECTION)
                .toList();
    }

    private String file(String id) {
        Edition.Article article = now.articles().getOrDefault(id, old.articles().get(id));
        return article == null ? id : article.file();
    }

    private void actors() {
        now.actors().forEach((id, actor) -> {
            Actor was = old.actors().get(id);
            if (was == null) {
                actor("added", actor.name(), id, actor);
            } else if (!was.name().equals(actor.name())) {
                actor("renamed", actor.name() + ", before " + was.name(), id, actor);
            }
        });
        old.actors().forEach((id, actor) -> {
            if (!now.actors().containsKey(id)) {
                actor("gone", actor.name(), id, actor);
            }
        });
    }

    private void actor(String what, String text, String id, Actor actor) {
        List<String> names = List.of(actor.name(), new ActorId(id).slug());
        changes.add(new Change("actor", what, text, id, causes.of(actor.sources(), names)));
    }

    private void said(Edition.Kind kind) {
        Map<String, Said> was = old.said().getOrDefault(kind, Map.of());
        Map<String, Said> is = now.said().getOrDefault(kind, Map.of());
        is.forEach((line, said) -> {
            Said before = was.get(line);
            if (before == null) {
                said(kind, "added", line(kind, line, said.by()), said.sources());
            } else if (!before.by().equals(said.by())) {
                Set<String> both = new TreeSet<>(before.sources());
                both.addAll(said.sources());
                said(kind, "changed", line(kind, line, said.by()) + ", before " + by(before), both);
            }
        });
        was.forEach((line, said) -> {
            if (!is.containsKey(line)) {
                said(kind, "gone", line(kind, line, said.by()), said.sources());
            }
        });
    }

    private void said(Edition.Kind kind, String what, String text, Set<String> sources) {
        String topic = kind.name().toLowerCase(Locale.ROOT);
        changes.add(new Change(topic, what, text, "", causes.of(sources, List.of())));
    }

    private static String line(Edition.Kind kind, String line, String by) {
        return switch (kind) {
            case QUOTE -> "\"" + line + "\"" + (by.isEmpty() ? "" : ", " + by);
            case STATEMENT -> by + ": " + line;
            case FIGURE, CONFLICT -> line;
        };
    }

    private static String by(Said said) {
        return said.by().isEmpty() ? "nobody sure" : said.by();
    }
}
