package dossier.site.page;

import dossier.model.ChronologyEntry;
import dossier.model.Evidence;
import dossier.model.MeetingId;
import dossier.model.SourceId;
import dossier.model.When;
import dossier.site.page.Paging.Sheet;
import dossier.site.view.ChronologyView;
import dossier.site.view.ChronologyView.Entry;
import dossier.site.view.ChronologyView.Year;
import dossier.site.view.Cite;
import dossier.site.view.Link;
import dossier.site.view.Ref;
import dossier.site.view.TimelineView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Meetings and events in the order of time. */
final class ChronologyPage {
    private static final String ADDRESS = "chronology";

    private ChronologyPage() {}

    static List<Supplier<Page>> of(Desk desk) {
        List<Dated> entries = new ArrayList<>();
        desk.dossier().chronology().stream()
                .sorted(Comparator.comparing(
                        entry -> shown(entry.when()), Comparator.nullsLast(Comparator.naturalOrder())))
                .forEach(entry -> entries.add(new Dated(entry, entries.size() + 1)));
        String description = desk.words().say("chronology.description");
        return new Paging(desk, ADDRESS, desk.words().say("nav.chronology"))
                .pages(entries, ChronologyPage::weight, "chronology", (folio, rows, first, last) -> {
                    Map<String, List<Entry>> years = new LinkedHashMap<>();
                    for (Dated row : rows) {
                        years.computeIfAbsent(year(desk, row.entry().when()), y -> new ArrayList<>())
                                .add(entry(folio, row.entry(), row.number()));
                    }
                    List<Year> list = new ArrayList<>();
                    years.forEach((name, of) -> list.add(new Year(name, anchor(name), of)));
                    return new Sheet(description, new ChronologyView(picture(desk, folio, rows), list));
                });
    }

    /** An entry and its number in the whole chronology, of which its anchor is made. */
    private record Dated(ChronologyEntry entry, int number) {}

    /** About how many characters of HTML it makes, its evidence among them. */
    private static int weight(Dated row) {
        return 400
                + row.entry().when().evidence().stream()
                        .mapToInt(e -> 400 + e.says().length() + e.text().length())
                        .sum()
                + 150 * (row.entry().evidence().size() + row.entry().sources().size());
    }

    private static @Nullable TimelineView picture(Desk desk, Folio folio, List<Dated> rows) {
        Timeline timeline = new Timeline(desk, folio);
        for (Dated row : rows) {
            ChronologyEntry entry = row.entry();
            Ref ref = entry.meeting() == null
                    ? new Ref(folio.here().up(), folio.here().address(), "e" + row.number())
                    : folio.meeting(entry.meeting()).ref();
            timeline.add(entry.when(), entry.meeting(), new Link(label(folio, entry), ref));
        }
        return timeline.draw();
    }

    /** A meeting by the title that its page has. */
    private static String label(Folio folio, ChronologyEntry entry) {
        return entry.meeting() == null
                ? entry.label()
                : folio.meeting(entry.meeting()).text();
    }

    static String anchor(String year) {
        return year.chars().allMatch(Character::isDigit) ? "y" + year : "undated";
    }

    /** The year of the day, or of the interval's end; "without a date" when nothing is known. */
    static String year(Desk desk, When when) {
        LocalDate day = shown(when);
        return day == null ? desk.words().say("year.unknown") : String.valueOf(day.getYear());
    }

    /** The day that is shown as the likeliest, else the first that it may have been; null when nothing is known. */
    private static @Nullable LocalDate shown(When when) {
        return when.best() != null
                ? when.best()
                : when.interval().earliest() != null
                        ? when.interval().earliest()
                        : when.interval().latest();
    }

    private static Entry entry(Folio folio, ChronologyEntry entry, int number) {
        MeetingId meeting = entry.meeting();
        List<Spot> spots = new ArrayList<>();
        for (Evidence evidence : entry.evidence()) {
            SourceId source = evidence.source();
            if (source != null) {
                spots.add(new Spot(source, evidence.span()));
            }
        }
        entry.sources().forEach(source -> spots.add(new Spot(source, null)));
        List<Cite> cites = folio.cites(label(folio, entry), spots);
        return new Entry(
                folio.moment(entry.when()),
                label(folio, entry),
                "e" + number,
                meeting == null ? null : folio.meeting(meeting).ref(),
                entry.ofMeeting(),
                entry.named() ? entry.evidence().get(0).text() : null,
                cites);
    }
}
