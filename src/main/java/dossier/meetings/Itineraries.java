package dossier.meetings;

import dossier.knowledge.Journey;
import dossier.knowledge.Journey.Kind;
import dossier.knowledge.Tables;
import dossier.meetings.claims.Gazetteer;
import dossier.model.Interval;
import dossier.model.Place;
import dossier.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The journeys of the tables by whose they are: those to a place, of people whose journeys there are all known. */
final class Itineraries {
    /** By so many days an article's bounds may pass those of a list: offices are told a little before and after they are held. */
    private static final int SLACK = 31;

    /**
     * A row of the table.
     *
     * @param states the folded names of its states
     * @param towns the folded names of its towns, as the tables of places call them
     */
    private record Entry(Journey journey, Set<String> states, Set<String> towns) {
        /** Whether the row is about that state, given null as any. */
        boolean isOf(@Nullable String state) {
            return states.isEmpty() || (state != null && states.contains(state));
        }
    }

    private final Gazetteer gazetteer;
    private final Map<String, List<Journey>> journeys = new HashMap<>();
    private final Map<String, List<Entry>> entries = new ConcurrentHashMap<>();

    Itineraries(Tables tables) {
        gazetteer = new Gazetteer(tables);
        for (Journey journey : tables.journeys()) {
            journeys.computeIfAbsent(Folding.fold(journey.person()), p -> new ArrayList<>())
                    .add(journey);
        }
    }

    /** The rows about a person, given by the folded name; made when first asked for, as few people of the table are. */
    private List<Entry> of(String person) {
        return entries.computeIfAbsent(
                person,
                p -> journeys.getOrDefault(p, List.of()).stream()
                        .map(this::entry)
                        .toList());
    }

    private Entry entry(Journey journey) {
        return new Entry(
                journey,
                journey.states().stream().map(Folding::fold).collect(Collectors.toSet()),
                journey.towns().stream().map(this::name).collect(Collectors.toSet()));
    }

    private String name(String town) {
        Gazetteer.Entry known = gazetteer.named(town);
        return Folding.fold(known == null || !known.town() ? town : known.name());
    }

    /**
     * The journeys that may have brought a person to a place in some of those days, in the order of the table: those that
     * stopped in that town; when none ever did, those to its state.
     *
     * @return null when the tables can't say: nobody told them of such journeys, or not of all of them
     */
    @Nullable
    List<Journey> to(Place place, String person, Interval days) {
        List<Entry> known = of(Folding.fold(person));
        String state = place.country() == null ? null : Folding.fold(place.country());
        if (!isComplete(known, state, days)) {
            return null;
        }
        List<Entry> there = known.stream()
                .filter(entry -> entry.journey().kind() == Kind.MADE && (state == null || entry.isOf(state)))
                .toList();
        String town = Folding.fold(place.name());
        boolean named = there.stream().anyMatch(entry -> entry.towns().contains(town));
        if (there.isEmpty() || (state == null && !named)) {
            return null;
        }
        Predicate<Entry> stops = entry -> !named
                || entry.towns().contains(town)
                || (state != null && entry.towns().isEmpty());
        return there.stream()
                .filter(stops)
                .map(Entry::journey)
                .filter(journey -> journey.days().intersect(days) != null)
                .toList();
    }

    private static boolean isComplete(List<Entry> known, @Nullable String state, Interval days) {
        return known.stream()
                        .anyMatch(entry -> entry.journey().kind() == Kind.COMPLETE
                                && entry.isOf(state)
                                && days.equals(
                                        days.intersect(entry.journey().days().widen(SLACK, SLACK))))
                && known.stream()
                        .noneMatch(entry -> entry.journey().kind() == Kind.INCOMPLETE
                                && entry.isOf(state)
                                && entry.journey().days().intersect(days) != null);
    }
}
