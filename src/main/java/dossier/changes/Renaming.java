package dossier.changes;

import dossier.changes.Edition.Actor;
import dossier.changes.Edition.Article;
import dossier.changes.Edition.Kind;
import dossier.changes.Edition.Meeting;
import dossier.changes.Edition.Said;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Articles whose file got another name: the same text under one id before and under another now. */
final class Renaming {
    private final Map<String, String> names = new TreeMap<>();

    Renaming(Edition old, Edition now) {
        Map<String, String> goneByContent = new HashMap<>();
        old.articles().forEach((id, article) -> {
            if (!now.articles().containsKey(id)) {
                goneByContent.merge(article.content(), id, (one, other) -> "");
            }
        });
        now.articles().forEach((id, article) -> {
            String before = goneByContent.getOrDefault(article.content(), "");
            if (!old.articles().containsKey(id) && !before.isEmpty()) {
                names.putIfAbsent(before, id);
            }
        });
    }

    /** The new name of each old one. */
    Map<String, String> names() {
        return names;
    }

    /** The older edition as if its articles had been called so then. */
    Edition of(Edition old) {
        if (names.isEmpty()) {
            return old;
        }
        Map<String, Article> articles = new TreeMap<>();
        old.articles().forEach((id, article) -> articles.put(name(id), article));
        Map<String, Meeting> meetings = new TreeMap<>();
        old.meetings()
                .forEach((id, meeting) -> meetings.put(
                        id, new Meeting(meeting.title(), meeting.days(), meeting.facts(), all(meeting.sources()))));
        Map<String, Actor> actors = new TreeMap<>();
        old.actors().forEach((id, actor) -> actors.put(id, new Actor(actor.name(), all(actor.sources()))));
        Map<Kind, Map<String, Said>> said = new TreeMap<>();
        old.said().forEach((kind, lines) -> {
            Map<String, Said> renamed = new TreeMap<>();
            lines.forEach((line, one) -> renamed.put(line, new Said(one.by(), all(one.sources()))));
            said.put(kind, renamed);
        });
        return new Edition(
                old.version(), old.tables(), old.ownTables(), articles, old.corrections(), meetings, actors, said);
    }

    private Set<String> all(Set<String> ids) {
        Set<String> renamed = new TreeSet<>();
        ids.forEach(id -> renamed.add(name(id)));
        return renamed;
    }

    private String name(String id) {
        return names.getOrDefault(id, id);
    }
}
