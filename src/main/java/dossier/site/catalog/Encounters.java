package dossier.site.catalog;

import dossier.model.ActorId;
import dossier.model.Meeting;
import dossier.model.MeetingId;
import dossier.model.Participant;
import dossier.model.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Who met whom: the meetings of each actor and of each two, in order. */
public final class Encounters {
    /** A meeting of more is a gathering: who of them met whom does not follow from it. */
    private static final int MOST = 8;

    private final Map<ActorId, List<Meeting>> byActor = new TreeMap<>();
    private final Map<Pair, List<Meeting>> byPair = new TreeMap<>();
    private final Map<MeetingId, Integer> positions = new HashMap<>();

    public Encounters(List<Meeting> meetings) {
        for (Meeting meeting : meetings) {
            positions.put(meeting.id(), positions.size());
            meeting.participants().stream()
                    .map(Participant::actor)
                    .distinct()
                    .forEach(actor -> byActor.computeIfAbsent(actor, a -> new ArrayList<>())
                            .add(meeting));
            for (Pair pair : pairs(meeting)) {
                byPair.computeIfAbsent(pair, p -> new ArrayList<>()).add(meeting);
            }
        }
    }

    /** The two actors that a pair page is about, the lesser id first. */
    public record Pair(ActorId one, ActorId other) implements Comparable<Pair> {
        static Pair of(ActorId a, ActorId b) {
            return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
        }

        /** The one that {@code actor} is not. */
        public ActorId besides(ActorId actor) {
            return one.equals(actor) ? other : one;
        }

        @Override
        public int compareTo(Pair that) {
            int first = one.compareTo(that.one);
            return first != 0 ? first : other.compareTo(that.other);
        }
    }

    /** Those whose meeting it was: everybody but attendees; all when that leaves fewer than two. */
    public static List<ActorId> principals(Meeting meeting) {
        List<ActorId> principals = meeting.participants().stream()
                .filter(p -> p.role() != Role.ATTENDEE)
                .map(Participant::actor)
                .distinct()
                .toList();
        return principals.size() >= 2
                ? principals
                : meeting.participants().stream()
                        .map(Participant::actor)
                        .distinct()
                        .toList();
    }

    /** Every two who met there; none when it was a gathering. */
    public static List<Pair> pairs(Meeting meeting) {
        List<ActorId> principals = principals(meeting);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < principals.size() && principals.size() <= MOST; i++) {
            for (int j = i + 1; j < principals.size(); j++) {
                pairs.add(Pair.of(principals.get(i), principals.get(j)));
            }
        }
        return pairs;
    }

    /** The meetings that the actor took part in, in order. */
    public List<Meeting> of(ActorId actor) {
        return byActor.getOrDefault(actor, List.of());
    }

    /** Every two who met, with their meetings in order. */
    public Map<Pair, List<Meeting>> pairs() {
        return byPair;
    }

    /** The last meeting of any two of these people before this one, null when there is none. */
    public @Nullable Meeting before(Meeting meeting) {
        return neighbour(meeting, -1);
    }

    /** The next meeting of any two of these people after this one, null when there is none. */
    public @Nullable Meeting after(Meeting meeting) {
        return neighbour(meeting, 1);
    }

    private @Nullable Meeting neighbour(Meeting meeting, int step) {
        Meeting nearest = null;
        for (Pair pair : pairs(meeting)) {
            List<Meeting> meetings = byPair.getOrDefault(pair, List.of());
            int at = Collections.binarySearch(meetings, meeting, Comparator.comparing(this::position)) + step;
            if (at >= 0 && at < meetings.size()) {
                Meeting candidate = meetings.get(at);
                if (nearest == null || step * position(candidate).compareTo(position(nearest)) < 0) {
                    nearest = candidate;
                }
            }
        }
        return nearest;
    }

    /** The meeting's place among all of them, from 0; -1 when it is none of them. */
    public int position(MeetingId meeting) {
        return positions.getOrDefault(meeting, -1);
    }

    private Integer position(Meeting meeting) {
        return position(meeting.id());
    }
}
