package dossier.curation;

import dossier.model.Dossier;
import dossier.model.MeetingId;
import dossier.model.Permalinks;
import dossier.model.Permalinks.MeetingLink;
import dossier.model.Report;
import dossier.model.SourceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A grouping that is otherwise than it was recorded, though no correction speaks of it.
 *
 * @param meeting the address of the recorded meeting that it is about
 * @param what became of it, a line
 */
public record GroupingChange(String meeting, String what) {
    /** Corrections of an article that tell nothing of its meeting. */
    private static final Set<String> OF_WHAT_IS_SAID = Set.of("speakers", "statements", "figures");

    /**
     * Compares the grouping with a recorded one. An article that is new in a meeting is no change; one that is in another
     * meeting than those it was with, or with articles of another, is.
     */
    public static List<GroupingChange> find(Permalinks recorded, Dossier dossier) {
        Set<String> corrected = new HashSet<>();
        dossier.corrections().entries().stream()
                .filter(entry -> !OF_WHAT_IS_SAID.contains(entry.kind()))
                .forEach(entry -> corrected.addAll(entry.about()));
        Set<SourceId> there = new HashSet<>();
        dossier.intake().articles().forEach(article -> there.add(article.id()));
        Map<String, Set<String>> cameFrom = new TreeMap<>();
        Map<String, Set<SourceId>> whole = new HashMap<>();
        List<GroupingChange> changes = new ArrayList<>();
        for (MeetingLink link : recorded.meetings()) {
            Map<String, Set<SourceId>> now = new TreeMap<>();
            link.sources().stream()
                    .filter(there::contains)
                    .forEach(source -> now.computeIfAbsent(place(source, dossier), p -> new TreeSet<>())
                            .add(source));
            if (now.size() > 1 && now.values().stream().flatMap(Set::stream).noneMatch(s -> isIn(corrected, s))) {
                changes.add(new GroupingChange(link.slug(), "its articles are now apart: " + told(now)));
            }
            now.keySet().stream().filter(place -> !place.isEmpty()).forEach(place -> {
                cameFrom.computeIfAbsent(place, p -> new TreeSet<>()).add(link.slug());
                whole.computeIfAbsent(place, p -> new TreeSet<>()).addAll(now.getOrDefault(place, Set.of()));
            });
        }
        cameFrom.forEach((place, slugs) -> {
            boolean isCorrected = whole.getOrDefault(place, Set.of()).stream().anyMatch(s -> isIn(corrected, s));
            if (slugs.size() > 1 && !isCorrected) {
                changes.add(new GroupingChange(
                        slugs.iterator().next(),
                        "articles of " + String.join(" and ", slugs) + " are now read as reports of one meeting, "
                                + place));
            }
        });
        return changes;
    }

    private static boolean isIn(Set<String> corrected, SourceId source) {
        return corrected.contains(source.value());
    }

    /** The meeting that an article reports now, "" when none. */
    private static String place(SourceId source, Dossier dossier) {
        Report report = dossier.meetings().reports().get(source);
        MeetingId meeting = report == null ? null : report.meeting();
        return meeting == null ? "" : meeting.slug();
    }

    private static String told(Map<String, Set<SourceId>> now) {
        List<String> parts = new ArrayList<>();
        now.forEach((place, sources) -> parts.add(
                String.join(", ", sources.stream().map(SourceId::value).toList())
                        + (place.isEmpty() ? " in no meeting" : " in " + place)));
        return String.join("; ", parts);
    }
}
