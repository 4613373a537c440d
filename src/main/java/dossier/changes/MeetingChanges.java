package dossier.changes;

import dossier.changes.Edition.Meeting;
import dossier.model.MeetingId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What became of the meetings; a meeting is known again by its id, and one whose id is new by its articles. */
final class MeetingChanges {
    private final Edition old;
    private final Edition now;
    private final Causes causes;
    private final List<Change> changes = new ArrayList<>();

    /** The meetings of the one edition that share articles with one of the other. */
    private final Map<String, Set<String>> before = new TreeMap<>();

    private final Map<String, Set<String>> after = new TreeMap<>();

    MeetingChanges(Edition old, Edition now, Causes causes) {
        this.old = old;
        this.now = now;
        this.causes = causes;
        Map<String, Set<String>> oldByArticle = byArticle(old);
        byArticle(now).forEach((article, ids) -> {
            for (String was : oldByArticle.getOrDefault(article, Set.of())) {
                after.computeIfAbsent(was, key -> new TreeSet<>()).addAll(ids);
                ids.forEach(
                        id -> before.computeIfAbsent(id, key -> new TreeSet<>()).add(was));
            }
        });
    }

    List<Change> all() {
        now.meetings().forEach(this::comingFrom);
        old.meetings().forEach(this::goingTo);
        now.meetings().forEach((id, is) -> {
            String was = old.meetings().containsKey(id) ? id : onlyOneBefore(id);
            Meeting meeting = old.meetings().get(was);
            if (meeting != null) {
                compare(id, meeting, is);
            }
        });
        return changes;
    }

    private void comingFrom(String id, Meeting is) {
        Set<String> from = before.getOrDefault(id, Set.of());
        if (from.isEmpty() && !old.meetings().containsKey(id)) {
            add("added", name(id, is) + ", " + is.days(), id, is.sources(), List.of(id));
        } else if (from.size() > 1) {
            Set<String> involved = new TreeSet<>(from);
            involved.add(id);
            add("merged", String.join(", ", from) + " into " + name(id, is), id, sources(involved), involved);
        } else if (!onlyOneBefore(id).isEmpty()) {
            String was = onlyOneBefore(id);
            add("renamed", name(id, is) + ", before at " + was, id, sources(Set.of(id, was)), List.of(id, was));
        }
    }

    private void goingTo(String id, Meeting was) {
        Set<String> into = after.getOrDefault(id, Set.of());
        if (into.isEmpty() && !now.meetings().containsKey(id)) {
            add("gone", name(id, was), id, was.sources(), List.of(id));
        } else if (into.size() > 1) {
            Set<String> involved = new TreeSet<>(into);
            involved.add(id);
            add("split", name(id, was) + " into " + String.join(", ", into), id, sources(involved), involved);
        }
    }

    /** The id that a meeting with a new id had, when nothing but the id tells the two apart; else "". */
    private String onlyOneBefore(String id) {
        Set<String> from = before.getOrDefault(id, Set.of());
        if (old.meetings().containsKey(id) || from.size() != 1) {
            return "";
        }
        String was = from.iterator().next();
        boolean same = !now.meetings().containsKey(was)
                && after.getOrDefault(was, Set.of()).size() == 1;
        return same ? was : "";
    }

    private void compare(String id, Meeting was, Meeting is) {
        Set<String> articles = new TreeSet<>(was.sources());
        articles.addAll(is.sources());
        List<String> about = List.of(id);
        if (!was.days().equals(is.days())) {
            add("moved", name(id, is) + " from " + days(was) + " to " + days(is), id, articles, about);
        }
        if (!was.title().equals(is.title())) {
            add("renamed", name(id, is) + ", before \"" + was.title() + "\"", id, articles, about);
        }
        was.facts().forEach((fact, before) -> {
            String after = is.facts().getOrDefault(fact, "");
            if (!before.equals(after)) {
                String told = fact + " " + (after.isEmpty() ? "unknown" : after) + ", before "
                        + (before.isEmpty() ? "unknown" : before);
                add("changed", name(id, is) + ": " + told, id, articles, about);
            }
        });
        if (!was.sources().equals(is.sources())) {
            add("regrouped", name(id, is) + moves(was.sources(), is.sources()), id, articles, about);
        }
    }

    private static String moves(Set<String> was, Set<String> is) {
        Set<String> came = new TreeSet<>(is);
        came.removeAll(was);
        Set<String> left = new TreeSet<>(was);
        left.removeAll(is);
        return (came.isEmpty() ? "" : ", now with " + String.join(", ", came))
                + (left.isEmpty() ? "" : ", without " + String.join(", ", left));
    }

    private void add(String what, String text, String id, Set<String> articles, Collection<String> meetings) {
        List<String> names =
                meetings.stream().map(one -> new MeetingId(one).slug()).toList();
        changes.add(new Change("meeting", what, text, id, causes.of(articles, names)));
    }

    private static Map<String, Set<String>> byArticle(Edition edition) {
        Map<String, Set<String>> meetings = new TreeMap<>();
        edition.meetings()
                .forEach((id, meeting) -> meeting.sources()
                        .forEach(article -> meetings.computeIfAbsent(article, key -> new TreeSet<>())
                                .add(id)));
        return meetings;
    }

    /** The articles that these meetings have or had. */
    private Set<String> sources(Set<String> meetings) {
        Set<String> sources = new TreeSet<>();
        for (Edition edition : List.of(old, now)) {
            for (String id : meetings) {
                Meeting meeting = edition.meetings().get(id);
                if (meeting != null) {
                    sources.addAll(meeting.sources());
                }
            }
        }
        return sources;
    }

    private static String days(Meeting meeting) {
        return meeting.days().equals("..") || meeting.days().isEmpty() ? "unknown" : meeting.days();
    }

    private static String name(String id, Meeting meeting) {
        return "\"" + meeting.title() + "\" (" + id + ")";
    }
}
