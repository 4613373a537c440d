package dossier.meetings;

import dossier.knowledge.Tables;
import dossier.meetings.claims.Claim.Aspect;
import dossier.meetings.claims.Leaders;
import dossier.meetings.claims.Spot;
import dossier.meetings.sightings.Sighting;
import dossier.model.ActorId;
import dossier.model.Basis;
import dossier.model.Cast;
import dossier.model.Corrections;
import dossier.model.Dates;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the meetings of the groups: what their articles tell together. */
final class Assembly {
    private final Cast cast;
    private final Leaders leaders;
    private final Capacities capacities;
    private final Corrections corrections;
    private final Permalinks permalinks;
    private final Narrowing narrowing;
    private final Timing timing;
    private final Grounds grounds;
    private final Dates dates;
    private final Tables tables;
    private final Travels travels;

    Assembly(
            Cast cast,
            Leaders leaders,
            Corrections corrections,
            Permalinks permalinks,
            Narrowing narrowing,
            Timing timing,
            Grounds grounds,
            Dates dates,
            Tables tables) {
        this.tables = tables;
        this.travels = new Travels(cast, dates, tables);
        this.cast = cast;
        this.leaders = leaders;
        this.capacities = new Capacities(leaders);
        this.corrections = corrections;
        this.permalinks = permalinks;
        this.narrowing = narrowing;
        this.timing = timing;
        this.grounds = grounds;
        this.dates = dates;
    }

    Meetings meetings(List<List<Sighting>> groups) {
        List<Meeting> meetings = new ArrayList<>();
        Map<SourceId, Report> reports = new TreeMap<>();
        Map<SourceId, When> days = new TreeMap<>();
        Map<SourceId, When> lookedUp = new TreeMap<>();
        Rivals rivals = new Rivals(groups);
        Parents parents = new Parents();
        GivenDays given = new GivenDays(corrections);
        Names names = new Names(
                cast,
                new Addresses(permalinks, groups.stream().map(Assembly::sources).toList()),
                corrections,
                tables);
        for (List<Sighting> group : groups) {
            Meeting found = meeting(group, names, rivals);
            boolean looked = !Travels.rows(found.when()).isEmpty();
            Map<SourceId, When> narrowed = group.size() > 1 || looked ? narrowing.narrow(group, found) : Map.of();
            lookedUp.putAll(looked ? narrowed : Map.of());
            Meeting meeting = given.of(found, interval -> inOffice(participants(group), group, interval));
            meetings.add(meeting);
            days.putAll(meeting.equals(found) ? narrowed : narrowing.narrow(group, meeting));
            if (group.get(0).gathering()) {
                parents.add(meeting);
            }
            for (Sighting sighting : group) {
                reports.put(
                        sighting.article().id(),
                        new Report(meeting.id(), sighting.stage(), List.of(), List.of(Grounds.report(sighting))));
            }
        }
        for (int i = 0; i < groups.size(); i++) {
            if (!groups.get(i).get(0).gathering()) {
                meetings.set(i, within(meetings.get(i), parents.of(groups.get(i), meetings.get(i))));
            }
        }
        addBesides(groups, meetings, reports);
        meetings.sort(Comparator.comparing(
                        (Meeting m) -> m.when().interval().earliest(), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Meeting::id));
        return new Meetings(meetings, reports, days, lookedUp);
    }

    /** Adds to each article's report the other meetings that it tells of. */
    private void addBesides(List<List<Sighting>> groups, List<Meeting> meetings, Map<SourceId, Report> reports) {
        Besides besides = new Besides(dates, meetings);
        for (int i = 0; i < groups.size(); i++) {
            MeetingId own = meetings.get(i).id();
            groups.get(i)
                    .forEach(sighting -> reports.computeIfPresent(
                            sighting.article().id(),
                            (id, report) ->
                                    new Report(own, report.stage(), besides.of(sighting, own), report.evidence())));
        }
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

    private Meeting meeting(List<Sighting> group, Names names, Rivals rivals) {
        List<Participant> present = participants(group);
        Mode mode = vote(group, Sighting::mode, Mode.UNKNOWN);
        Place place = mode == Mode.PHONE || mode == Mode.VIDEO ? null : place(group);
        Status status = status(group);
        boolean there = mode == Mode.IN_PERSON && (status == Status.HELD || status == Status.PLANNED);
        When told = timing.of(group);
        When when = there && place != null ? travels.narrow(told, group, present, place) : told;
        List<Participant> participants = inOffice(present, group, when.interval());
        List<SourceId> sources =
                group.stream().map(sighting -> sighting.article().id()).sorted().toList();
        Names.Name name = names.of(group, participants, when, place, mode, status, sources);
        return new Meeting(
                new MeetingId("meeting/" + name.slug()),
                name.title(),
                name.byEditor(),
                null,
                when,
                place,
                mode,
                status,
                participants,
                sources,
                evidence(group, rivals.of(group), sources));
    }

    /** Why these articles are one meeting; an editor's word comes first. */
    private List<Evidence> evidence(List<Sighting> group, List<Sighting> rivals, List<SourceId> sources) {
        List<Evidence> evidence = new ArrayList<>();
        corrections.together().stream()
                .filter(word ->
                        word.sources().stream().filter(sources::contains).count() > 1)
                .forEach(word -> evidence.add(word.note()
                        .evidence("an editor says that these are of one meeting: " + names(word.sources()))));
        corrections.apart().stream()
                .filter(word -> word.sources().stream().anyMatch(sources::contains))
                .forEach(word -> evidence.add(word.note()
                        .evidence("an editor says that no two of these are of one meeting: " + names(word.sources()))));
        evidence.addAll(grounds.of(group, rivals));
        return evidence;
    }

    private static String names(List<SourceId> sources) {
        return sources.stream().map(SourceId::value).collect(Collectors.joining(", "));
    }

    private static List<SourceId> sources(List<Sighting> group) {
        return group.stream().map(sighting -> sighting.article().id()).sorted().toList();
    }

    private List<Participant> participants(List<Sighting> group) {
        Map<ActorId, Double> votes = new LinkedHashMap<>();
        for (Sighting sighting : group) {
            sighting.people().forEach(person -> votes.merge(person, 1.0, Double::sum));
        }
        double most =
                votes.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        Map<ActorId, Role> roles = new TreeMap<>();
        group.forEach(
                sighting -> sighting.others().forEach((person, role) -> roles.merge(person, role, Assembly::higher)));
        votes.entrySet().stream()
                .filter(entry -> entry.getValue() >= most / 2)
                .forEach(entry -> roles.put(entry.getKey(), Role.PRINCIPAL));
        return roles.entrySet().stream()
                .filter(entry -> entry.getValue() == Role.PRINCIPAL || isOfStanding(group, entry.getKey()))
                .map(entry -> new Participant(entry.getKey(), entry.getValue(), null))
                .sorted(Comparator.comparing(Participant::role).thenComparing(Participant::actor))
                .toList();
    }

    private List<Participant> inOffice(List<Participant> present, List<Sighting> group, Interval days) {
        return present.stream()
                .map(p -> new Participant(p.actor(), p.role(), capacities.of(p.actor(), group, days)))
                .toList();
    }

    private static Role higher(Role one, Role other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private boolean isOfStanding(List<Sighting> group, ActorId person) {
        return group.stream()
                .anyMatch(sighting -> leaders.isOfStanding(sighting.article().id(), person));
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
