package dossier.meetings;

import dossier.knowledge.Journey;
import dossier.knowledge.Tables;
import dossier.meetings.claims.Spot;
import dossier.meetings.sightings.Sighting;
import dossier.model.Basis;
import dossier.model.Cast;
import dossier.model.Dates;
import dossier.model.Evidence;
import dossier.model.Interval;
import dossier.model.Participant;
import dossier.model.Place;
import dossier.model.Role;
import dossier.model.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Dates a meeting in person by when its principals were in the place where it was, as a desk officer looks it up. */
final class Travels {
    private static final String TABLE = "table of journeys: ";

    /** How many journeys are named of those that it may have been. */
    private static final int NAMED = 4;

    /** Days when the principals were there together, and the journeys that brought them. */
    private record Stay(Interval days, List<Journey> journeys) {}

    private final Cast cast;
    private final Dates dates;
    private final Itineraries itineraries;

    Travels(Cast cast, Dates dates, Tables tables) {
        this.cast = cast;
        this.dates = dates;
        this.itineraries = tables.once(Itineraries.class, Itineraries::new);
    }

    /** The rows of the table that days rest on; none when they do not rest on journeys. */
    static List<Evidence> rows(When when) {
        return when.evidence().stream()
                .filter(evidence -> evidence.source() == null && evidence.text().startsWith(TABLE))
                .toList();
    }

    /**
     * The days that journeys leave of those that the articles tell: of the one journey, or from the first to the last of
     * several. Nothing changes when the articles tell the days well enough, when none of them surely says where the meeting
     * was, or when the tables do not know all journeys that come into question.
     */
    When narrow(When told, List<Sighting> group, List<Participant> people, Place place) {
        if (isTold(told.interval(), group) || group.stream().noneMatch(s -> isPlaced(s, place))) {
            return told;
        }
        List<Stay> stays = onWeekday(
                stays(people, place, told.interval()).stream()
                        .filter(stay -> !stay.journeys().isEmpty())
                        .toList(),
                group);
        Interval days = stays.stream().map(Stay::days).reduce(Interval::span).orElse(told.interval());
        if (days.days() >= told.interval().days()) {
            return told;
        }
        List<Evidence> evidence = new ArrayList<>();
        stays.stream()
                .flatMap(stay -> stay.journeys().stream())
                .distinct()
                .limit(NAMED)
                .forEach(journey -> evidence.add(evidence(journey, stays.size())));
        evidence.addAll(place.evidence());
        evidence.addAll(told.evidence());
        return new When(
                days,
                days.isDay() ? days.earliest() : null,
                false,
                Basis.INFERRED,
                evidence.stream().distinct().toList());
    }

    private static boolean isPlaced(Sighting sighting, Place place) {
        Spot spot = sighting.spot();
        return spot != null && sighting.placed() && spot.name().equals(place.name());
    }

    /** Whether articles that tell their own days tell the meeting's, or all of them name one day. */
    private boolean isTold(Interval days, List<Sighting> group) {
        boolean dated = group.stream()
                .map(sighting -> dates.of(sighting.article().id()).basis())
                .anyMatch(basis -> basis != Basis.INFERRED && basis != Basis.UNKNOWN);
        return days.days() <= (dated ? Timing.WIDE : 1);
    }

    /**
     * When the principals may have been there together within those days; empty when tables contradict it. What one list
     * leaves may lie within another that is not complete for all of the days: so each is asked twice.
     */
    private List<Stay> stays(List<Participant> people, Place place, Interval days) {
        List<String> principals = people.stream()
                .filter(participant -> participant.role() == Role.PRINCIPAL)
                .map(participant -> cast.actor(participant.actor()).name())
                .toList();
        List<Stay> together = List.of(new Stay(days, List.of()));
        for (int round = 0; round < 2; round++) {
            for (String principal : principals) {
                together = together.stream()
                        .flatMap(stay -> with(principal, place, stay))
                        .toList();
            }
        }
        return together;
    }

    /** The parts of a stay when that person was there too; all of it when the tables don't know all journeys of that time. */
    private Stream<Stay> with(String person, Place place, Stay stay) {
        List<Journey> journeys = itineraries.to(place, person, stay.days());
        return journeys == null
                ? Stream.of(stay)
                : journeys.stream().map(journey -> join(stay, journey)).filter(Objects::nonNull);
    }

    private static @Nullable Stay join(Stay stay, Journey journey) {
        Interval both = stay.days().intersect(journey.days());
        return both == null
                ? null
                : new Stay(
                        both,
                        Stream.concat(stay.journeys().stream(), Stream.of(journey))
                                .distinct()
                                .toList());
    }

    /** The stays on the day of the week that the articles name, if they name one for a meeting of one day. */
    private static List<Stay> onWeekday(List<Stay> stays, List<Sighting> group) {
        List<DayOfWeek> named = group.stream()
                .map(Sighting::weekday)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (named.size() != 1 || group.stream().anyMatch(sighting -> sighting.lasting() > 1)) {
            return stays;
        }
        List<Stay> fit = stays.stream()
                .map(stay -> onWeekday(stay, named.get(0)))
                .filter(Objects::nonNull)
                .toList();
        return fit.isEmpty() ? stays : fit;
    }

    private static @Nullable Stay onWeekday(Stay stay, DayOfWeek weekday) {
        LocalDate from = stay.days().earliest();
        LocalDate to = stay.days().latest();
        if (from == null || to == null) {
            return stay;
        }
        LocalDate first = from.with(TemporalAdjusters.nextOrSame(weekday));
        LocalDate last = to.with(TemporalAdjusters.previousOrSame(weekday));
        return last.isBefore(first) ? null : new Stay(new Interval(first, last), stay.journeys());
    }

    private static Evidence evidence(Journey journey, int stays) {
        Interval days = journey.days();
        String where = journey.towns().isEmpty()
                ? String.join(" and ", journey.states())
                : String.join(", ", journey.towns()) + " (" + String.join(" and ", journey.states()) + ")";
        String when = days.isDay() ? "on " + days.earliest() : "from " + days.earliest() + " to " + days.latest();
        return Evidence.outside(
                TABLE + journey.person() + ", " + where,
                journey.person() + " was there " + when
                        + (journey.source().isEmpty() ? "" : " (" + journey.source() + ")")
                        + (stays == 1 ? "" : ", one of " + stays + " times that it may have been"));
    }
}
