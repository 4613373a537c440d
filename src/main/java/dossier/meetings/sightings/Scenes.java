package dossier.meetings.sightings;

import dossier.meetings.claims.Claim;
import dossier.meetings.claims.Claim.Aspect;
import dossier.meetings.claims.Claim.Kind;
import dossier.meetings.claims.Leaders;
import dossier.meetings.claims.Line;
import dossier.meetings.claims.Parties;
import dossier.model.ActorId;
import dossier.model.SourceId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whose encounter a feature tells of that names one of them in this sentence and the other in the next: the two people of
 * office that it goes on about, where it tells time and again, or on a day, of talks that are nobody else's.
 */
final class Scenes {
    /** So many sentences show whom an article is about. */
    private static final int HEAD = 12;

    private static final int OFTEN = 2;
    private static final double ENOUGH = 0.8;
    private static final double SURE = 0.9;
    private static final Set<Kind> KINDS = Set.of(Kind.TALKS, Kind.JOINT, Kind.HOST, Kind.CALL);

    private final Leaders leaders;
    private final Parties parties;

    Scenes(Leaders leaders, Parties parties) {
        this.leaders = leaders;
        this.parties = parties;
    }

    /** The two; nobody where the article is about more, or fewer, or tells of no talks of theirs. */
    Set<ActorId> of(SourceId article, List<Line> lines, List<Claim> all) {
        List<ActorId> two = foremost(article, lines);
        if (two.size() != 2 || all.stream().anyMatch(claim -> isOfOthers(claim, two))) {
            return Set.of();
        }
        List<Claim> theirs = all.stream().filter(claim -> isTheirs(claim, two)).toList();
        boolean named = theirs.stream()
                .anyMatch(claim -> claim.aspect() == Aspect.HELD
                        && (!claim.people().isEmpty()
                                || (claim.line().order() <= 1 && claim.account().marked())));
        double weight = theirs.stream().mapToDouble(Claim::weight).sum();
        long told =
                theirs.stream().map(claim -> claim.line().order()).distinct().count();
        return named && weight >= ENOUGH && told >= OFTEN ? new LinkedHashSet<>(two) : Set.of();
    }

    /** The two people of office whom most of the first sentences name, of two states. */
    private List<ActorId> foremost(SourceId article, List<Line> lines) {
        Map<ActorId, Integer> counts = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> line.order() <= HEAD && !line.isCaption())
                .forEach(line -> parties.all(line).stream()
                        .filter(person -> leaders.isOfficial(article, person))
                        .forEach(person -> counts.merge(person, 1, Integer::sum)));
        List<Map.Entry<ActorId, Integer>> ranked = new ArrayList<>(counts.entrySet());
        ranked.sort(Map.Entry.<ActorId, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        if (ranked.size() < 2
                || ranked.get(1).getValue() < OFTEN
                || (ranked.size() > 2
                        && ranked.get(2).getValue().equals(ranked.get(1).getValue()))) {
            return List.of();
        }
        List<ActorId> two = List.of(ranked.get(0).getKey(), ranked.get(1).getKey());
        ActorId one = leaders.stateOf(article, two.get(0));
        boolean apart = one == null || !one.equals(leaders.stateOf(article, two.get(1)));
        boolean high = two.stream().allMatch(person -> leaders.rank(article, person) < 2);
        return apart && high ? two : List.of();
    }

    private static boolean isTheirs(Claim claim, List<ActorId> two) {
        return KINDS.contains(claim.kind())
                && claim.strength() > 0
                && !claim.past()
                && claim.group() == null
                && claim.line().order() <= HEAD
                && two.containsAll(claim.people());
    }

    /** Plainly of other people. */
    private static boolean isOfOthers(Claim claim, List<ActorId> two) {
        return claim.people().size() > 1
                && claim.strength() >= SURE
                && !claim.past()
                && claim.line().order() <= HEAD
                && !two.containsAll(claim.people());
    }
}
