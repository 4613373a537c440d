package dossier.meetings;

import dossier.meetings.claims.Spot;
import dossier.meetings.sightings.Sighting;
import dossier.model.ActorId;
import dossier.model.Article;
import dossier.model.Interval;
import dossier.model.Mode;
import dossier.model.PassageId;
import dossier.model.Repeats;
import dossier.model.SourceId;
import dossier.model.Stage;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How surely two articles report one meeting: never when who, when, where or how exclude it, else by how much of these,
 * of the topic and of their very passages they share.
 */
final class Likeness {
    /** From here on two articles report one meeting. */
    static final double SAME = 0.5;

    private final Topics topics;
    private final Map<SourceId, Map<SourceId, Integer>> shared = new TreeMap<>();

    Likeness(List<Article> articles, Topics topics, Repeats repeats) {
        this.topics = topics;
        Map<PassageId, SourceId> sources = new HashMap<>();
        articles.forEach(article -> article.passages().forEach(passage -> sources.put(passage.id(), article.id())));
        repeats.passages().values().forEach(repeat -> {
            SourceId one = sources.get(repeat.passage());
            SourceId other = sources.get(repeat.sameAs());
            if (one != null && other != null && !one.equals(other)) {
                shared.computeIfAbsent(one, s -> new TreeMap<>()).merge(other, 1, Integer::sum);
                shared.computeIfAbsent(other, s -> new TreeMap<>()).merge(one, 1, Integer::sum);
            }
        });
    }

    /** Why the two can't be one meeting, in a clause for a reader; null when nothing excludes it. */
    @Nullable
    String veto(Sighting a, Sighting b) {
        if (a.mode() != b.mode() && a.mode() != Mode.UNKNOWN && b.mode() != Mode.UNKNOWN) {
            return "one was held otherwise than the other";
        }
        if (!peopleAgree(a, b)) {
            return "other people met";
        }
        if (!daysAgree(a, b)) {
            return "it was on another day";
        }
        Spot one = a.spot();
        Spot other = b.spot();
        if (one != null
                && other != null
                && a.placed()
                && b.placed()
                && one.state() != null
                && other.state() != null
                && !one.state().equals(other.state())) {
            return "it was in another place";
        }
        return null;
    }

    private static boolean peopleAgree(Sighting a, Sighting b) {
        Set<ActorId> both = new HashSet<>(a.people());
        both.retainAll(b.people());
        if (a.gathering() != b.gathering()) {
            return false;
        }
        if (a.gathering()) {
            return true;
        }
        if (isWithGroup(a) != isWithGroup(b)) {
            return false;
        }
        int fewer = Math.min(a.people().size(), b.people().size());
        return both.size() == fewer || both.size() >= 2;
    }

    /** One person met a party that is no single person. */
    private static boolean isWithGroup(Sighting sighting) {
        return sighting.people().size() == 1 && sighting.group() != null;
    }

    private static boolean daysAgree(Sighting a, Sighting b) {
        boolean ahead = a.stage() == Stage.PREVIEW || b.stage() == Stage.PREVIEW;
        boolean vague = !a.stated() || !b.stated();
        int lasting = Math.max(a.lasting(), b.lasting());
        long slack = ahead ? 3 : vague || a.gathering() ? 1 : 0;
        if (gap(a.days(), b.days()) > Math.max(slack, lasting > 1 ? lasting : 0)) {
            return false;
        }
        DayOfWeek one = weekday(a);
        DayOfWeek other = weekday(b);
        return one == null
                || one == other
                || other == null
                || ahead
                || a.gathering()
                || (lasting > 1 && between(one, other) <= lasting)
                || (a.days().isDay() && b.days().isDay());
    }

    /** How many days of the week lie from one to the other, whichever comes first. */
    private static int between(DayOfWeek one, DayOfWeek other) {
        int on = Math.floorMod(other.getValue() - one.getValue(), 7);
        return Math.min(on, 7 - on);
    }

    /** The day of the week that the article names for its encounter, or that of the one day it may have been. */
    private static @Nullable DayOfWeek weekday(Sighting sighting) {
        LocalDate day = sighting.days().earliest();
        return sighting.weekday() != null || day == null || !sighting.days().isDay()
                ? sighting.weekday()
                : day.getDayOfWeek();
    }

    /** How many days lie between two intervals, 0 when they meet. */
    static long gap(Interval a, Interval b) {
        if (a.intersect(b) != null) {
            return 0;
        }
        if (a.latest() != null && b.earliest() != null && a.latest().isBefore(b.earliest())) {
            return b.earliest().toEpochDay() - a.latest().toEpochDay();
        }
        return a.earliest() != null && b.latest() != null
                ? a.earliest().toEpochDay() - b.latest().toEpochDay()
                : 0;
    }

    /** How many passages the two share. */
    int passages(Sighting a, Sighting b) {
        return shared.getOrDefault(a.article().id(), Map.of())
                .getOrDefault(b.article().id(), 0);
    }

    /** From 0 to 1 and above; meaningless where {@link #veto} objects. */
    double of(Sighting a, Sighting b) {
        double topic = topics.likeness(a.article().id(), b.article().id());
        double known = a.gathering()
                ? 0.15 * people(a, b) + 0.2 * when(a, b) + 0.2 * where(a, b)
                : 0.4 * people(a, b) + 0.15 * when(a, b) + 0.1 * where(a, b);
        return known + topic + Math.min(0.4, 0.2 * passages(a, b));
    }

    private static double people(Sighting a, Sighting b) {
        Set<ActorId> both = new HashSet<>(a.people());
        both.retainAll(b.people());
        Set<ActorId> all = new HashSet<>(a.people());
        all.addAll(b.people());
        return all.isEmpty() ? 0 : (double) both.size() / all.size();
    }

    private static double when(Sighting a, Sighting b) {
        Interval both = a.days().intersect(b.days());
        if (both == null) {
            return gap(a.days(), b.days()) == 1 ? 0.6 : 0;
        }
        if (!both.isBounded()) {
            return 0;
        }
        return both.days() <= 3 ? 1 : both.days() <= 14 ? 0.6 : both.days() <= 62 ? 0.3 : 0;
    }

    private static double where(Sighting a, Sighting b) {
        Spot one = a.spot();
        Spot other = b.spot();
        return one == null || other == null ? 0 : one.name().equals(other.name()) ? 1 : 0;
    }
}
