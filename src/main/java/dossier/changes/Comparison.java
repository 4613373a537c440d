package dossier.changes;

import dossier.changes.Edition.Meeting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares two editions of a dossier. */
public final class Comparison {
    private final Edition old;
    private final Edition now;
    private final List<Change> changes = new ArrayList<>();

    private Comparison(Edition old, Edition now) {
        this.old = old;
        this.now = now;
    }

    /** All that changed from {@code old} to {@code now}: articles, meetings, actors, then what is said. */
    public static List<Change> of(Edition old, Edition now) {
        Comparison comparison = new Comparison(old, now);
        comparison.articles();
        comparison.meetings();
        comparison.actors();
        for (Edition.Kind kind : Edition.Kind.values()) {
            comparison.said(kind);
        }
        return List.copyOf(comparison.changes);
    }

    private void articles() {
        now.sources().forEach((id, file) -> {
            if (!old.sources().containsKey(id)) {
                changes.add(new Change("article", "added", file, List.of()));
            }
        });
        old.sources().forEach((id, file) -> {
            if (!now.sources().containsKey(id)) {
                changes.add(new Change("article", "gone", file, List.of()));
            }
        });
    }

    private void meetings() {
        Map<String, Set<String>> after = new TreeMap<>();
        Map<String, Set<String>> before = new TreeMap<>();
        Map<String, Set<String>> oldByArticle = byArticle(old);
        byArticle(now).forEach((article, ids) -> {
            Set<String> oldIds = oldByArticle.getOrDefault(article, Set.of());
            oldIds.forEach(oldId ->
                    after.computeIfAbsent(oldId, key -> new TreeSet<>()).addAll(ids));
            ids.forEach(id -> before.computeIfAbsent(id, key -> new TreeSet<>()).addAll(oldIds));
        });
        now.meetings().forEach((id, is) -> {
            Set<String> from = before.getOrDefault(id, Set.of());
            if (from.isEmpty()) {
                add("added", name(id, is) + ", " + is.days(), is.sources());
            } else if (from.size() > 1) {
                add("merged", String.join(", ", from) + " into " + name(id, is), sources(old, from));
            }
        });
        old.meetings().forEach((id, was) -> {
            Set<String> into = after.getOrDefault(id, Set.of());
            if (into.isEmpty()) {
                add("gone", name(id, was), was.sources());
            } else if (into.size() > 1) {
                add("split", name(id, was) + " into " + String.join(", ", into), sources(now, into));
            }
        });
        now.meetings().forEach((id, is) -> {
            Meeting was = old.meetings().get(id);
            if (was != null) {
                compare(id, was, is);
            }
        });
    }

    private void compare(String id, Meeting was, Meeting is) {
        Set<String> articles = new TreeSet<>(was.sources());
        articles.addAll(is.sources());
        if (!was.days().equals(is.days())) {
            add("moved", name(id, is) + " from " + was.days() + " to " + is.days(), articles);
        }
        if (!was.title().equals(is.title())) {
            add("renamed", name(id, is) + ", before \"" + was.title() + "\"", articles);
        }
        if (!was.sources().equals(is.sources())) {
            add(
                    "regrouped",
                    name(id, is) + ": " + was.sources().size() + " articles before, "
                            + is.sources().size() + " now",
                    articles);
        }
    }

    private void actors() {
        now.actors().forEach((id, name) -> {
            if (!old.actors().containsKey(id)) {
                changes.add(new Change("actor", "added", name, List.of()));
            }
        });
        old.actors().forEach((id, name) -> {
            if (!now.actors().containsKey(id)) {
                changes.add(new Change("actor", "gone", name, List.of()));
            }
        });
    }

    private void said(Edition.Kind kind) {
        Map<String, Set<String>> was = old.said().getOrDefault(kind, Map.of());
        Map<String, Set<String>> is = now.said().getOrDefault(kind, Map.of());
        String topic = kind.name().toLowerCase(Locale.ROOT);
        is.forEach((line, articles) -> {
            if (!was.containsKey(line)) {
                changes.add(new Change(topic, "added", line, causes(articles)));
            }
        });
        was.forEach((line, articles) -> {
            if (!is.containsKey(line)) {
                changes.add(new Change(topic, "gone", line, causes(articles)));
            }
        });
    }

    private void add(String what, String text, Set<String> articles) {
        changes.add(new Change("meeting", what, text, causes(articles)));
    }

    /** The articles among these that came or went; if none did, what else may have caused the change. */
    private List<String> causes(Set<String> articles) {
        List<String> causes = new ArrayList<>();
        for (String article : articles) {
            if (old.sources().containsKey(article) != now.sources().containsKey(article)) {
                causes.add("article " + article);
            }
        }
        if (causes.isEmpty() && !old.version().equals(now.version())) {
            causes.add("version " + old.version() + " to " + now.version());
        }
        if (causes.isEmpty() && !old.tables().equals(now.tables())) {
            causes.add("tables");
        }
        if (causes.isEmpty()) {
            causes.add(
                    old.sources().equals(now.sources())
                            ? "a correction or a changed article"
                            : "other articles or a correction");
        }
        return causes;
    }

    private static Map<String, Set<String>> byArticle(Edition edition) {
        Map<String, Set<String>> meetings = new TreeMap<>();
        edition.meetings()
                .forEach((id, meeting) -> meeting.sources()
                        .forEach(article -> meetings.computeIfAbsent(article, key -> new TreeSet<>())
                                .add(id)));
        return meetings;
    }

    private static Set<String> sources(Edition edition, Set<String> meetings) {
        Set<String> sources = new TreeSet<>();
        for (String id : meetings) {
            Meeting meeting = edition.meetings().get(id);
            if (meeting != null) {
                sources.addAll(meeting.sources());
            }
        }
        return sources;
    }

    private static String name(String id, Meeting meeting) {
        return "\"" + meeting.title() + "\" (" + id + ")";
    }
}
