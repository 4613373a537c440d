package dossier.meetings.claims;

import dossier.meetings.claims.Claim.Kind;
import dossier.model.ActorId;
import dossier.model.SourceId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who is meant where words name only states: "the presidents of A and B", "Russian and Turkish leaders". */
public final class Heads {
    private static final Set<String> JOINTS = Set.of("of", "the", "and", ",", "&", "both");

    private static final Set<String> OTHERS = Set.of("other", "others", "several", "more", "some");

    private final Leaders leaders;
    private final Parties parties;

    public Heads(Leaders leaders, Parties parties) {
        this.leaders = leaders;
        this.parties = parties;
    }

    /** The states whose leaders a group means, those beside its words; none where there are others that are not named. */
    Set<ActorId> states(Line line, Lexicon.Hit group) {
        List<Token> tokens = line.tokens();
        List<ActorId> states = new ArrayList<>();
        for (int i = group.start() - 1; i >= 0 && isListed(tokens.get(i)); i--) {
            ActorId state = parties.state(tokens.get(i));
            if (state != null) {
                states.add(0, state);
            }
        }
        boolean of = group.end() < tokens.size() && tokens.get(group.end()).is("of");
        int next = group.end();
        for (; of && next < tokens.size() && isListed(tokens.get(next)); next++) {
            ActorId state = parties.state(tokens.get(next));
            if (state != null) {
                states.add(state);
            }
        }
        if (next < tokens.size() && OTHERS.contains(tokens.get(next).folded())) {
            return Set.of();
        }
        return new LinkedHashSet<>(states);
    }

    /** The last two of {@code people} if both hold an office, and not the same state's; else nobody. */
    List<ActorId> pair(SourceId article, List<ActorId> people) {
        if (people.size() < 2) {
            return List.of();
        }
        List<ActorId> two = people.subList(people.size() - 2, people.size());
        ActorId one = leaders.stateOf(article, two.get(0));
        boolean apart = one == null || !one.equals(leaders.stateOf(article, two.get(1)));
        return apart && two.stream().allMatch(person -> leaders.rank(article, person) < 2)
                ? List.copyOf(two)
                : List.of();
    }

    /** Whether all of them hold an office, by the article or by the tables. */
    boolean areOfficial(SourceId article, List<ActorId> people) {
        return people.stream().allMatch(person -> leaders.isOfficial(article, person));
    }

    private boolean isListed(Token token) {
        return parties.state(token) != null || JOINTS.contains(token.folded());
    }

    /**
     * Those named, and the heads of the states that the words mean or that somebody goes to. Where the article names but
     * some of those heads, it was a meeting of more than it names, and none is added.
     */
    List<ActorId> named(SourceId article, Kind kind, List<ActorId> people, Set<ActorId> states, @Nullable Spot place) {
        if (people.size() >= 2) {
            return people;
        }
        Set<ActorId> all = new LinkedHashSet<>(people);
        if (kind.isVisit() && people.size() == 1) {
            ActorId goal = place == null ? null : leaders.state(place.state());
            ActorId home = leaders.stateOf(article, people.get(0));
            ActorId host = goal == null || goal.equals(home) ? null : leaders.of(article, goal);
            if (host != null) {
                all.add(host);
            }
        } else {
            for (ActorId state : states) {
                ActorId leader = leaders.of(article, state);
                if (leader == null) {
                    return people;
                }
                all.add(leader);
            }
        }
        return List.copyOf(all);
    }
}
