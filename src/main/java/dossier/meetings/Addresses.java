package dossier.meetings;

import dossier.model.Permalinks;
import dossier.model.Permalinks.MeetingLink;
import dossier.model.SourceId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The addresses of meetings: a meeting keeps the one that most of its articles had in an earlier build, if no other meeting
 * has a better claim to it.
 */
final class Addresses {
    private final Map<List<SourceId>, String> kept = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** @param meetings the articles of each meeting, in order of their ids */
    Addresses(Permalinks permalinks, List<List<SourceId>> meetings) {
        Map<SourceId, List<Integer>> holders = new HashMap<>();
        for (int i = 0; i < meetings.size(); i++) {
            for (SourceId source : meetings.get(i)) {
                holders.computeIfAbsent(source, s -> new ArrayList<>()).add(i);
            }
        }
        Set<String> formerSlugs = new HashSet<>();
        permalinks.formerMeetings().forEach(link -> formerSlugs.add(link.slug()));
        List<Wish> wishes = new ArrayList<>();
        for (MeetingLink link : permalinks.everyMeeting()) {
            boolean former = formerSlugs.contains(link.slug());
            Map<Integer, Integer> shared = new HashMap<>();
            for (SourceId source : link.sources()) {
                holders.getOrDefault(source, List.of()).forEach(meeting -> shared.merge(meeting, 1, Integer::sum));
            }
            shared.forEach((meeting, count) -> wishes.add(new Wish(link.slug(), meetings.get(meeting), count, former)));
        }
        wishes.sort(Comparator.comparingInt((Wish wish) -> -wish.shared())
                .thenComparing(Wish::former)
                .thenComparing(Wish::slug)
                .thenComparing(wish -> wish.meeting().get(0)));
        for (Wish wish : wishes) {
            if (!kept.containsKey(wish.meeting()) && taken.add(wish.slug())) {
                kept.put(wish.meeting(), wish.slug());
            }
        }
        // an address once given is never given to another meeting
        permalinks.everyMeeting().forEach(link -> taken.add(link.slug()));
    }

    /** The address of the meeting: the one it had, else {@code wanted}, with a number where that is taken. */
    String of(List<SourceId> meeting, String wanted) {
        String had = kept.get(meeting);
        if (had != null) {
            return had;
        }
        String name = wanted;
        for (int i = 2; !taken.add(name); i++) {
            name = wanted + "-" + i;
        }
        return name;
    }

    private record Wish(String slug, List<SourceId> meeting, int shared, boolean former) {}
}
