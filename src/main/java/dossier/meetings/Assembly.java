package dossier.meetings;

import dossier.meetings.Claim.Aspect;
import dossier.model.ActorId;
import dossier.model.Basis;
import dossier.model.Cast;
import dossier.model.Corrections;
import dossier.model.Evidence;
import dossier.model.Interval;
import dossier.model.Meeting;
import dossier.model.MeetingId;
import dossier.model.Meetings;
import dossier.model.Mode;
import dossier.model.Participant;
import dossier.model.Permalinks;
import dossier.model.Place;
import dossier.model.Report;
import dossier.model.Role;
import dossier.model.SourceId;
import dossier.model.Stage;
import dossier.model.Status;
import dossier.model.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the meetings of the groups: what their articles tell together. */
final class Assembly {
    private final Cast cast;
    private final Leaders leaders;
    private final Corrections corrections;
    private final Permalinks permalinks;
    private final Narrowing narrowing;

    Assembly(Cast cast, Leaders leaders, Corrections corrections, Permalinks permalinks, Narrowing narrowing) {
        this.cast = cast;
        this.leaders = leaders;
        this.corrections = corrections;
        this.permalinks = permalinks;
        this.narrowing = narrowing;
    }

    Meetings meetings(List<List<Sighting>> groups) {
        List<Meeting> meetings = new ArrayList<>();
        Map<SourceId, Report> reports = new TreeMap<>();
        Map<SourceId, When> days = new TreeMap<>();
        Parents parents = new Parents();
        Names names = new Names(
                cast,
                new Addresses(permalinks, groups.stream().map(Assembly::sources).toList()),
                corrections);
        for (List<Sighting> group : groups) {
            Meeting meeting = meeting(group, names);
            meetings.add(meeting);
            narrowing.narrow(group, meeting, days);
            if (group.get(0).gathering()) {
                parents.add(meeting);
            }
            for (Sighting sighting : group) {
                reports.put(
                        sighting.article().id(),
                        new Report(meeting.id(), sighting.stage(), List.of(), List.of(evidence(sighting))));
            }
        }
        for (int i = 0; i < groups.size(); i++) {
            if (!groups.get(i).get(0).gathering()) {
                meetings.set(i, within(meetings.get(i), parents.of(groups.get(i), meetings.get(i))));
            }
        }
        meetings.sort(Comparator.comparing(
                        (Meeting m) -> m.when().interval().earliest(), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Meeting::id));
        return new Meetings(meetings, reports, days);
    }

    private static Meeting within(Meeting m, @Nullable MeetingId parent) {
        return parent == null
                ? m
                : new Meeting(
                        m.id(),
                        m.title(),
                        m.titleByEditor(),
                        parent,
                        m.when(),
                        m.place(),
                        m.mode(),
                        m.status(),
                        m.participants(),
                        m.sources(),
                        m.evidence());
    }

    private Meeting meeting(List<Sighting> group, Names names) {
        List<Participant> participants = participants(group);
        When when = when(group);
        Place place = place(group);
        Mode mode = vote(group, Sighting::mode, Mode.UNKNOWN);
        Status status = status(group);
        List<SourceId> sources =
                group.stream().map(sighting -> sighting.article().id()).sorted().toList();
        Names.Name name = names.of(group, participants, when, place, mode, status, sources);
        return new Meeting(
                new MeetingId("meeting/" + name.slug()),
                name.title(),
                name.byEditor(),
                null,
                when,
                mode == Mode.PHONE || mode == Mode.VIDEO ? null : place,
                mode,
                status,
                participants,
                sources,
                group.stream().map(Assembly::evidence).toList());
    }

    private static List<SourceId> sources(List<Sighting> group) {
        return group.stream().map(sighting -> sighting.article().id()).sorted().toList();
    }

    private static Evidence evidence(Sighting sighting) {
        String says = switch (sighting.stage()) {
            case PREVIEW -> "looks ahead to the meeting";
            case REPORT -> "reports the meeting";
            case AFTERMATH -> "tells what followed from the meeting";
        };
        return Evidence.in(sighting.article(), sighting.span(), says);
    }

    private List<Participant> participants(List<Sighting> group) {
        Map<ActorId, Double> votes = new LinkedHashMap<>();
        for (Sighting sighting : group) {
            sighting.people().forEach(person -> votes.merge(person, 1.0, Double::sum));
        }
        double most =
                votes.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return votes.entrySet().stream()
                .filter(entry -> entry.getValue() >= most / 2)
                .map(entry -> new Participant(entry.getKey(), Role.PRINCIPAL, office(group, entry.getKey())))
                .sorted(Comparator.comparing(Participant::actor))
                .toList();
    }

    private @Nullable String office(List<Sighting> group, ActorId person) {
        return group.stream()
                .map(sighting -> leaders.office(sighting.article().id(), person))
                .filter(office -> office != null)
                .findFirst()
                .orElse(null);
    }

    private static <T> T vote(List<Sighting> group, Function<Sighting, T> what, T blank) {
        Map<T, Integer> votes = new LinkedHashMap<>();
        for (Sighting sighting : group) {
            T value = what.apply(sighting);
            if (!value.equals(blank)) {
                votes.merge(value, 1, Integer::sum);
            }
        }
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(blank);
    }

    private static Status status(List<Sighting> group) {
        if (group.stream().anyMatch(s -> s.aspect() == Aspect.HELD && s.stage() != Stage.PREVIEW)) {
            return Status.HELD;
        }
        if (group.stream().anyMatch(s -> s.aspect() == Aspect.CANCELLED)) {
            return Status.CANCELLED;
        }
        return group.stream().anyMatch(s -> s.aspect() == Aspect.POSTPONED) ? Status.POSTPONED : Status.PLANNED;
    }

    /** The days that most articles agree on, reports before previews, narrowed by all that agree with them. */
    private static When when(List<Sighting> group) {
        Sighting first = group.stream()
                .max(Comparator.comparingDouble((Sighting s) -> support(s, group))
                        .thenComparing(s -> -s.days().days())
                        .thenComparing(s -> s.article().id(), Comparator.reverseOrder()))
                .orElseThrow();
        Interval days = opening(first, group);
        List<Evidence> evidence = new ArrayList<>(List.of(evidence(first)));
        List<Sighting> rest = group.stream()
                .sorted(Comparator.comparingDouble((Sighting s) -> -trust(s))
                        .thenComparing(s -> s.days().days())
                        .thenComparing(s -> s.article().id()))
                .toList();
        for (Sighting sighting : rest) {
            Interval both = days.intersect(sighting.days());
            if (both != null && !both.equals(days)) {
                days = both;
                evidence.add(evidence(sighting));
            }
        }
        return days.equals(Interval.OPEN)
                ? When.UNKNOWN
                : new When(days, days.isDay() ? days.earliest() : null, true, Basis.INFERRED, evidence);
    }

    /** Of a meeting of many that lasts days, the first of them; otherwise the days that the best article gives. */
    private static Interval opening(Sighting first, List<Sighting> group) {
        Interval days = first.days();
        if (!first.gathering()) {
            return days;
        }
        return group.stream()
                .filter(s -> s.stated() && s.days().isDay() && s.days().earliest() != null)
                .map(Sighting::days)
                .filter(other -> Likeness.gap(other, days) <= 2)
                .min(Comparator.comparing(Interval::earliest, Comparator.nullsLast(Comparator.naturalOrder())))
                .orElse(days);
    }

    /** How much the others bear out one article's days. */
    private static double support(Sighting sighting, List<Sighting> group) {
        double sum = 0;
        for (Sighting other : group) {
            sum += sighting.days().intersect(other.days()) != null ? trust(other) : 0;
        }
        return sum + trust(sighting) / 2;
    }

    private static double trust(Sighting sighting) {
        return !sighting.stated() ? 0.2 : sighting.stage() == Stage.PREVIEW ? 1 : 1.5;
    }

    private static @Nullable Place place(List<Sighting> group) {
        Map<String, Double> votes = new TreeMap<>();
        for (Sighting sighting : group) {
            Spot spot = sighting.spot();
            if (spot != null) {
                votes.merge(
                        spot.name(),
                        (spot.town() ? 1 : 0.1) * (sighting.placed() ? 1 : sighting.dateline() ? 0.4 : 0.2),
                        Double::sum);
            }
        }
        String best = votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
        for (Sighting sighting : group) {
            Spot spot = sighting.spot();
            if (spot != null && spot.name().equals(best)) {
                return new Place(
                        spot.name(),
                        spot.state(),
                        Basis.STATED,
                        List.of(Evidence.in(sighting.article(), spot.span(), "the meeting was there")));
            }
        }
        return null;
    }
}
