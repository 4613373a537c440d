package dossier.site.page;

import dossier.model.ChronologyEntry;
import dossier.model.Evidence;
import dossier.model.MeetingId;
import dossier.model.SourceId;
import dossier.model.When;
import dossier.site.view.ChronologyView;
import dossier.site.view.ChronologyView.Entry;
import dossier.site.view.ChronologyView.Year;
import dossier.site.view.Cite;
import dossier.site.view.Link;
import dossier.site.view.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Meetings and events in the order of time. */
final class ChronologyPage {
    private ChronologyPage() {}

    static Page of(Desk desk) {
        Folio folio = new Folio(desk, "chronology");
        Timeline timeline = new Timeline(desk);
        Map<String, List<Entry>> years = new LinkedHashMap<>();
        int number = 1;
        for (ChronologyEntry entry : desk.dossier().chronology()) {
            String year = year(desk, entry.when());
            years.computeIfAbsent(year, y -> new ArrayList<>()).add(entry(folio, entry, number));
            String anchor = "e" + number++;
            Ref ref = entry.meeting() == null
                    ? folio.page("chronology", anchor)
                    : folio.meeting(entry.meeting()).ref();
            timeline.add(entry.when(), entry.meeting(), new Link(entry.label(), ref));
        }
        List<Year> list = new ArrayList<>();
        years.forEach((name, entries) -> list.add(new Year(name, anchor(name), entries)));
        ChronologyView view = new ChronologyView(timeline.draw(), list);
        String title = desk.words().say("nav.chronology");
        return new Page(
                folio, "chronology", "chronology", title, desk.words().say("chronology.description"), view, null);
    }

    static String anchor(String year) {
        return year.chars().allMatch(Character::isDigit) ? "y" + year : "undated";
    }

    /** The year of the day, or of the interval's end; "without a date" when nothing is known. */
    static String year(Desk desk, When when) {
        LocalDate day = when.best() != null
                ? when.best()
                : when.interval().earliest() != null
                        ? when.interval().earliest()
                        : when.interval().latest();
        return day == null ? desk.words().say("year.unknown") : String.valueOf(day.getYear());
    }

    private static Entry entry(Folio folio, ChronologyEntry entry, int number) {
        MeetingId meeting = entry.meeting();
        Map<Integer, Cite> cites = new TreeMap<>();
        for (Evidence evidence : entry.evidence()) {
            SourceId source = evidence.source();
            if (source != null) {
                Cite cite = folio.cite(source, evidence.span());
                cites.putIfAbsent(cite.number(), cite);
            }
        }
        for (SourceId source : entry.sources()) {
            Cite cite = folio.cite(source);
            cites.putIfAbsent(cite.number(), cite);
        }
        return new Entry(
                folio.moment(entry.when()),
                entry.label(),
                "e" + number,
                meeting == null ? null : folio.meeting(meeting).ref(),
                entry.ofMeeting(),
                List.copyOf(cites.values()));
    }
}
