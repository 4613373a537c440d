package dossier.markup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The days that a page's article was published and last changed, out of all that the page says of them.
 *
 * @param published the day of publication, null when nothing tells it
 * @param updated the day of the last change, null when nothing tells it; never before publication
 * @param warning when two tellings disagree, a sentence that says so
 */
record PublicationDays(
        @Nullable LocalDate published,
        @Nullable LocalDate updated,
        @Nullable String warning) {
    /**
     * Weighs the tellings.
     *
     * @param published those of publication in the metadata, the most trusted first
     * @param updated those of the last change in the metadata, the most trusted first
     * @param times those of time elements
     * @param shown what a reader sees
     * @param url the page's address, which may hold a day
     */
    static PublicationDays of(
            List<String> published, List<String> updated, List<String> times, Beside shown, @Nullable String url) {
        LocalDate inAddress = url == null ? null : PageDates.inAddress(url);
        List<LocalDate> changes = days(updated);
        add(changes, shown.updated());
        List<LocalDate> days = days(published);
        add(days, shown.published());
        days.addAll(days(times));
        add(days, inAddress);
        if (days.isEmpty()) {
            return new PublicationDays(null, changes.isEmpty() ? null : changes.get(0), null);
        }
        LocalDate told = days.get(0);
        LocalDate local = shown.published() == null && PageDates.isInGreenwich(published)
                ? inAddress
                : shown.published() != null && !changes.contains(shown.published()) ? shown.published() : null;
        LocalDate day = local != null && isNear(told, local) ? local : told;
        return new PublicationDays(
                day,
                changes.stream()
                        .filter(change -> !change.isBefore(day))
                        .findFirst()
                        .orElse(null),
                warning(days));
    }

    private static @Nullable String warning(List<LocalDate> days) {
        LocalDate first = days.get(0);
        return days.stream()
                .filter(other -> !isNear(first, other))
                .findFirst()
                .map(other ->
                        "The page gives two days of publication, " + first + " and " + other + "; the first was used.")
                .orElse(null);
    }

    /** Metadata is often in Greenwich time, whose day may be the outlet's day before or after. */
    private static boolean isNear(LocalDate a, LocalDate b) {
        return Math.abs(ChronoUnit.DAYS.between(a, b)) <= 1;
    }

    private static List<LocalDate> days(List<String> values) {
        return new ArrayList<>(
                values.stream().map(PageDates::day).filter(Objects::nonNull).toList());
    }

    private static void add(List<LocalDate> days, @Nullable LocalDate day) {
        if (day != null) {
            days.add(day);
        }
    }
}
