package dossier.meetings.sightings;

import dossier.meetings.claims.Claim;
import dossier.meetings.claims.Claim.Aspect;
import dossier.meetings.claims.Claim.Kind;
import dossier.meetings.claims.Leaders;
import dossier.meetings.claims.Line;
import dossier.meetings.claims.Parties;
import dossier.meetings.claims.Token;
import dossier.model.ActorId;
import dossier.model.Mention;
import dossier.model.SourceId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose encounter a feature tells of that names one of them in this sentence and the other in the next: the leaders of two
 * states whom it goes on about, where it tells of talks that are nobody else's.
 */
final class Scenes {
    /** So many sentences show whom an article is about. */
    private static final int HEAD = 12;

    private static final double ENOUGH = 0.7;
    private static final double SURE = 0.9;
    /** A sentence on a state is half one on its leader. */
    private static final int PERSON = 2;

    private static final int STATE = 1;
    /** Two are those whom an article goes on about when together so much is of them. */
    private static final int ABOUT = 8;

    /** And so much of either. */
    private static final int EITHER = 4;

    private static final Set<Kind> KINDS = Set.of(Kind.TALKS, Kind.JOINT, Kind.HOST, Kind.CALL, Kind.SUMMIT);
    private static final Set<String> TWO = Set.of("two", "both");
    private static final Set<String> PERSONS = Set.of("leaders", "presidents", "premiers", "men", "women");

    private final Leaders leaders;
    private final Parties parties;

    Scenes(Leaders leaders, Parties parties) {
        this.leaders = leaders;
        this.parties = parties;
    }

    /** The two; nobody where the article is about more, or fewer, or tells of no talks of theirs. */
    Set<ActorId> of(SourceId article, List<Line> lines, List<Claim> all) {
        List<ActorId> two = foremost(
                article,
                lines.stream()
                        .filter(line -> line.order() <= HEAD && !line.isCaption())
                        .toList());
        List<Claim> theirs = all.stream().filter(claim -> isTheirs(claim, two)).toList();
        double weight = weight(theirs);
        double others =
                weight(all.stream().filter(claim -> isOfOthers(claim, two)).toList());
        boolean named = theirs.stream().anyMatch(claim -> isNamed(article, claim, two));
        return two.size() == 2 && named && weight >= ENOUGH && weight > others ? new LinkedHashSet<>(two) : Set.of();
    }

    private static double weight(List<Claim> claims) {
        return claims.stream().mapToDouble(Claim::weight).sum();
    }

    /** Those of the two states that most of the sentences are about, by their names and their states'; nobody where it is more. */
    private List<ActorId> foremost(SourceId article, List<Line> lines) {
        Map<ActorId, Integer> counts = new LinkedHashMap<>();
        lines.stream()
                .flatMap(line -> parties.all(line).stream())
                .filter(person -> leaders.rank(article, person) < 2)
                .filter(person -> leaders.stateOf(article, person) != null)
                .forEach(person -> counts.merge(person, PERSON, Integer::sum));
        counts.replaceAll((person, count) -> {
            ActorId state = leaders.stateOf(article, person);
            return count
                    + STATE
                            * (int) lines.stream()
                                    .filter(line -> names(line, state))
                                    .count();
        });
        List<Map.Entry<ActorId, Integer>> ranked = counts.entrySet().stream()
                .sorted(Map.Entry.<ActorId, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        boolean two = ranked.size() > 1
                && ranked.get(0).getValue() + ranked.get(1).getValue() >= ABOUT
                && ranked.get(1).getValue() >= EITHER
                && (ranked.size() == 2
                        || ranked.get(2).getValue() < ranked.get(1).getValue());
        if (!two) {
            return List.of();
        }
        ActorId one = ranked.get(0).getKey();
        ActorId other = ranked.get(1).getKey();
        boolean apart = !state(article, one).equals(state(article, other));
        return apart ? List.of(one, other) : List.of();
    }

    private String state(SourceId article, ActorId person) {
        return String.valueOf(leaders.stateOf(article, person));
    }

    private static boolean isTheirs(Claim claim, List<ActorId> two) {
        return KINDS.contains(claim.kind())
                && claim.strength() > 0
                && !claim.past()
                && claim.line().order() <= HEAD
                && two.containsAll(claim.people());
    }

    /** Whether the sentence shows whose talks it tells of: by a name, by both states, or as those of the two leaders. */
    private boolean isNamed(SourceId article, Claim claim, List<ActorId> two) {
        Line line = claim.line();
        boolean held = claim.aspect() == Aspect.HELD;
        return (held && !claim.people().isEmpty() && !isOfOtherState(article, line, two))
                || (held && line.order() <= 1 && claim.account().marked() && claim.kind() != Kind.SUMMIT)
                || two.stream().allMatch(person -> isOf(article, claim, person))
                || isOfTwo(line);
    }

    /** Whether the sentence names the person, or the state, or puts the claim there. */
    private boolean isOf(SourceId article, Claim claim, ActorId person) {
        ActorId state = leaders.stateOf(article, person);
        boolean there = claim.place() != null
                && state != null
                && state.equals(leaders.state(claim.place().state()));
        return there || names(claim.line(), person) || names(claim.line(), state);
    }

    private static boolean names(Line line, @Nullable ActorId actor) {
        return line.mentions().stream().anyMatch(mention -> mention.actor().equals(actor));
    }

    private boolean isOfOtherState(SourceId article, Line line, List<ActorId> two) {
        return line.mentions().stream()
                .map(Mention::actor)
                .filter(leaders::isState)
                .anyMatch(state -> two.stream().noneMatch(person -> state.equals(leaders.stateOf(article, person))));
    }

    /** "the two presidents". */
    private static boolean isOfTwo(Line line) {
        List<Token> tokens = line.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            if (PERSONS.contains(tokens.get(i).folded())
                    && TWO.contains(tokens.get(i - 1).folded())) {
                return true;
            }
        }
        return false;
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
