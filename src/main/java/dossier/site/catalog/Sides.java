package dossier.site.catalog;

import dossier.model.ActorId;
import dossier.model.Capacity;
import dossier.model.Meeting;
import dossier.model.OfficeHeld;
import dossier.model.Participant;
import dossier.model.SourceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who sat at the table.
 *
 * @param sides each is those who took part for one state or organisation, with that state or organisation and who else holds
 *     an office of it: a minister, a spokesman
 */
public record Sides(List<Set<ActorId>> sides) {
    public Sides {
        sides = List.copyOf(sides);
    }

    /** The sides of a meeting, by the offices that its own sources give, and in which they took part. */
    static Sides of(Meeting meeting, People people) {
        Map<ActorId, Set<ActorId>> served = new HashMap<>();
        Map<ActorId, Set<ActorId>> holders = new HashMap<>();
        for (SourceId source : meeting.sources()) {
            for (OfficeHeld office : people.told(source)) {
                ActorId of = office.of();
                if (of != null && !office.former()) {
                    served.computeIfAbsent(office.person(), p -> new TreeSet<>())
                            .add(of);
                    served.computeIfAbsent(of, p -> new TreeSet<>()).add(of);
                    holders.computeIfAbsent(of, p -> new TreeSet<>()).add(office.person());
                }
            }
        }
        for (Participant participant : meeting.participants()) {
            Capacity capacity = participant.capacity();
            ActorId of = capacity == null ? null : people.body(capacity.of());
            if (of != null) {
                served.computeIfAbsent(participant.actor(), p -> new TreeSet<>())
                        .add(of);
            }
        }
        List<Set<ActorId>> sides = new ArrayList<>();
        for (Participant participant : meeting.participants()) {
            Set<ActorId> side = new TreeSet<>(Set.of(participant.actor()));
            for (ActorId of : served.getOrDefault(participant.actor(), Set.of())) {
                side.add(of);
                side.addAll(holders.getOrDefault(of, Set.of()));
            }
            join(sides, side);
        }
        return new Sides(sides);
    }

    /** Two who sit there for the same state are one side. */
    private static void join(List<Set<ActorId>> sides, Set<ActorId> side) {
        for (Set<ActorId> other : sides) {
            if (other.stream().anyMatch(side::contains)) {
                other.addAll(side);
                return;
            }
        }
        sides.add(side);
    }

    /** Whether one of them was at the table, or speaks for who was. */
    public boolean has(Collection<ActorId> actors) {
        return count(actors) > 0;
    }

    /** For how many sides they stand. */
    public int count(Collection<ActorId> actors) {
        return (int) sides.stream()
                .filter(side -> actors.stream().anyMatch(side::contains))
                .count();
    }
}
