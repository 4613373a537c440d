package dossier.site.page;

import dossier.model.Meeting;
import dossier.model.MeetingId;
import dossier.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a page calls each meeting: where several have one title, with as much of the date as tells them apart, and
 * a number where that does not.
 */
final class Titles {
    private final Map<MeetingId, String> titles = new TreeMap<>();

    Titles(List<Meeting> meetings, DateWords dates) {
        Map<String, List<Meeting>> byTitle = new TreeMap<>();
        meetings.forEach(meeting ->
                byTitle.computeIfAbsent(meeting.title(), t -> new ArrayList<>()).add(meeting));
        byTitle.forEach((title, namesakes) -> {
            Function<When, String> date = date(namesakes, dates);
            Map<String, Integer> told = new TreeMap<>();
            for (Meeting meeting : namesakes) {
                boolean alone = namesakes.size() == 1 || meeting.titleByEditor();
                String dated = alone ? title : title + ", " + date.apply(meeting.when());
                int number = told.merge(dated, 1, Integer::sum);
                titles.put(meeting.id(), number == 1 ? dated : dated + " (" + number + ")");
            }
        });
    }

    String of(Meeting meeting) {
        return titles.getOrDefault(meeting.id(), meeting.title());
    }

    /** The year where each has its own, else all that is known of the day. */
    private static Function<When, String> date(List<Meeting> namesakes, DateWords dates) {
        Set<String> years = new HashSet<>();
        boolean tellsApart = namesakes.stream()
                .map(meeting -> year(meeting.when()))
                .allMatch(year -> year != null && years.add(year));
        return tellsApart ? when -> String.valueOf(year(when)) : dates::brief;
    }

    private static @Nullable String year(When when) {
        if (when.best() != null) {
            return String.valueOf(when.best().getYear());
        }
        LocalDate first = when.interval().earliest();
        LocalDate last = when.interval().latest();
        return first != null && last != null && first.getYear() == last.getYear()
                ? String.valueOf(first.getYear())
                : null;
    }
}
