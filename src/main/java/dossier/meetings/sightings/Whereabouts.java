package dossier.meetings.sightings;

import dossier.meetings.claims.Claim;
import dossier.meetings.claims.Claim.Aspect;
import dossier.meetings.claims.Gazetteer;
import dossier.meetings.claims.Leaders;
import dossier.meetings.claims.Line;
import dossier.meetings.claims.Locals;
import dossier.meetings.claims.Spot;
import dossier.model.ActorId;
import dossier.model.Article;
import dossier.model.Passage;
import dossier.model.PassageKind;
import dossier.model.Span;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where an article's encounter took place, by the places beside its claims, or else by its dateline. */
final class Whereabouts {
    /** What a place counts that may be that of other talks. */
    private static final double UNSURE = 0.15;

    /** What a place counts at which one of them arrived. */
    private static final double ARRIVAL = 0.5;

    /** A place told further down with less weight than that is somewhere else. */
    private static final double FAINT = 0.05;

    /** The sentences that set a scene. */
    private static final int SCENE = 4;

    private static final double PLAIN = 0.9;

    private final Leaders leaders;
    private final Gazetteer gazetteer;

    Whereabouts(Leaders leaders, Gazetteer gazetteer) {
        this.leaders = leaders;
        this.gazetteer = gazetteer;
    }

    /**
     * The town that the weightiest claims name, in the state that they name; else that state.
     *
     * @param aspect what became of the encounter: the place of another one, yet to come, is not its own
     */
    @Nullable
    Spot told(Article article, List<Claim> told, Aspect aspect, Set<ActorId> people) {
        Map<String, Double> states = new LinkedHashMap<>();
        Map<String, Double> towns = new LinkedHashMap<>();
        Map<String, Spot> spots = new LinkedHashMap<>();
        for (Claim claim : told) {
            Spot spot = claim.place();
            if (spot != null && (claim.aspect() == Aspect.HELD) == (aspect == Aspect.HELD)) {
                String state = spot.state() == null ? spot.name() : spot.state();
                boolean alone = claim.kind().isVisit() && claim.people().size() < 2;
                double weight = claim.weight()
                        * (isSure(article, List.of(claim), spot, people) ? 1 : UNSURE)
                        * (alone ? ARRIVAL : 1);
                if (weight >= FAINT || claim.line().order() <= 2) {
                    states.merge(state, weight, Double::sum);
                    towns.merge(spot.name(), weight * (spot.town() ? 1 : 0.01), Double::sum);
                    spots.putIfAbsent(spot.name(), spot);
                }
            }
        }
        String state = most(states, name -> true);
        String town = most(towns, name -> {
            Spot spot = spots.get(name);
            return spot != null && (spot.state() == null ? spot.name() : spot.state()).equals(state);
        });
        return town == null ? null : spots.get(town);
    }

    /**
     * The town of the scene, for an encounter that no words beside it place: the one that the first sentences name where they
     * tell of talks, or of how one of the principals got there.
     *
     * @param least how much the words must count that name it
     */
    @Nullable
    Spot scene(List<Claim> all, Aspect aspect, Set<ActorId> people, double least) {
        Map<String, Double> towns = new LinkedHashMap<>();
        Map<String, Spot> spots = new LinkedHashMap<>();
        for (Claim claim : all) {
            Spot spot = claim.place();
            boolean theirs = people.containsAll(claim.people()) || !claim.kind().isVisit();
            if (spot != null
                    && spot.town()
                    && theirs
                    && !claim.past()
                    && claim.line().order() <= SCENE
                    && (!claim.account().marked() || claim.aspect() == aspect)) {
                towns.merge(spot.name(), claim.weight(), Double::sum);
                spots.putIfAbsent(spot.name(), spot);
            }
        }
        String town = most(towns, name -> towns.getOrDefault(name, 0.0) >= least);
        return town == null ? null : spots.get(town);
    }

    /**
     * The one town that a sentence places something in which tells plainly of these people, and of no other encounter; null
     * where there are more.
     */
    @Nullable
    Spot onlyTown(List<Claim> all, Set<ActorId> people) {
        List<Spot> towns = all.stream()
                .filter(claim -> claim.line().order() > 0
                        && claim.line().order() <= SCENE
                        && claim.strength() >= PLAIN
                        && !claim.past()
                        && claim.people().size() > 1
                        && all.stream().noneMatch(other -> isOfOthers(other, claim.line(), people)))
                .flatMap(claim -> gazetteer.in(claim.line(), List.of(), Locals.NONE, null).stream())
                .filter(Spot::town)
                .toList();
        return towns.stream().map(Spot::name).distinct().count() == 1 ? towns.get(0) : null;
    }

    private static boolean isOff(Aspect aspect) {
        return aspect == Aspect.CANCELLED || aspect == Aspect.POSTPONED;
    }

    private static boolean isOfOthers(Claim claim, Line line, Set<ActorId> people) {
        return claim.line().order() == line.order()
                && (claim.people().isEmpty() || !people.containsAll(claim.people()) || isOff(claim.aspect()));
    }

    /** The towns and sites that an article names and that no table has. */
    Locals locals(List<Line> lines) {
        return Locals.of(lines, name -> gazetteer.named(name) != null);
    }

    /** Whether claims place the principals there, or the place lies in the state of one of them. */
    boolean isSure(Article article, List<Claim> told, Spot spot, Set<ActorId> people) {
        ActorId there = leaders.state(spot.state());
        return (there != null && people.stream().anyMatch(p -> there.equals(leaders.stateOf(article.id(), p))))
                || told.stream()
                        .filter(claim ->
                                claim.place() != null && claim.place().name().equals(spot.name()))
                        .anyMatch(claim -> claim.people().size() >= Math.min(2, people.size()));
    }

    private static @Nullable String most(Map<String, Double> weights, Predicate<String> which) {
        return weights.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .max(Map.Entry.<String, Double>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** The town of the dateline when the claims name but the state that it lies in; else what they name. */
    @Nullable
    Spot town(Article article, @Nullable Spot told) {
        if (told == null || told.town()) {
            return told;
        }
        return written(article).stream()
                .filter(spot -> spot.town() && told.name().equals(spot.state()))
                .findFirst()
                .orElse(told);
    }

    /** Where the article was written; of several places the one in the state that its claims go to. */
    @Nullable
    Spot dateline(Article article, List<Claim> all) {
        List<Spot> written = written(article);
        List<Spot> goals = written.size() < 2
                ? written
                : written.stream().filter(spot -> isGoal(spot, all)).toList();
        return goals.size() == 1 ? goals.get(0) : null;
    }

    private static boolean isGoal(Spot spot, List<Claim> all) {
        return spot.state() != null
                && all.stream()
                        .map(Claim::place)
                        .anyMatch(place -> place != null && spot.state().equals(place.state()));
    }

    /** Where the article was written: "BEIJING/WASHINGTON" in two places. */
    private List<Spot> written(Article article) {
        String place = article.metadata().place();
        if (place == null || place.isBlank()) {
            return List.of();
        }
        Span span = article.passages().stream()
                .filter(passage -> passage.kind() == PassageKind.DATELINE)
                .findFirst()
                .map(Passage::span)
                .orElse(new Span(0, 0));
        return Stream.of(place.split("/", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> spot(name, span))
                .toList();
    }

    private Spot spot(String name, Span span) {
        Gazetteer.Entry entry = gazetteer.named(name);
        return entry == null
                ? new Spot(name, null, span, true)
                : new Spot(entry.name(), entry.state(), span, entry.town());
    }
}
